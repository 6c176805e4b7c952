//! Names of variables as SPSS allows them: letters, digits, `_`, `.`, `@`, `#` and `$`, a letter first, no `.` or `_` at
//! the end, 64 bytes, no word of its own language, and each once whatever the case.

use std::collections::HashSet;

const BYTES: usize = 64;
const RESERVED: [&str; 13] = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];

/// One name for each heading, in their order; a heading that is a name already and comes first is kept as it is.
pub fn legal_names<'h>(headings: impl IntoIterator<Item = &'h str>) -> Vec<String> {
    let mut taken = HashSet::new();
    headings.into_iter().enumerate().map(|(at, heading)| unique(&legal(heading, at + 1), &mut taken)).collect()
}

fn legal(heading: &str, number: usize) -> String {
    let is_fine = |c: char| c.is_ascii_digit() || c.is_alphabetic() || matches!(c, '_' | '.' | '@' | '#' | '$');
    let plain: String = heading.trim().chars().map(|c| if is_fine(c) { c } else { '_' }).collect();
    let plain = plain.trim_end_matches(['.', '_']);
    let name = match plain.chars().next() {
        None => format!("V{number}"),
        Some(first) if first.is_alphabetic() => plain.to_owned(),
        Some(_) => format!("V{plain}"),
    };
    let name = first(&name, BYTES).to_owned();
    if RESERVED.contains(&name.to_lowercase().as_str()) { format!("V_{name}") } else { name }
}

fn unique(name: &str, taken: &mut HashSet<String>) -> String {
    if taken.insert(name.to_lowercase()) {
        return name.to_owned();
    }
    let mut number = 2;
    loop {
        let tail = format!("_{number}");
        let made = format!("{}{tail}", first(name, BYTES - tail.len()));
        if taken.insert(made.to_lowercase()) {
            return made;
        }
        number += 1;
    }
}

/// The beginning, of so many bytes at most, without half a letter and without `.` or `_` at its end.
fn first(name: &str, bytes: usize) -> &str {
    let mut end = name.len().min(bytes);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name[..end].trim_end_matches(['.', '_'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn headings_become_names() {
        let made = legal_names([
            "S4",
            "s4",
            "Proeftuin naam",
            "1e meting",
            "",
            "  ",
            "to",
            "With",
            "één.",
            "$x",
            "n (ruw)",
            "a\tb=c",
            "²",
            "_",
        ]);
        assert_eq!(
            made,
            [
                "S4",
                "s4_2",
                "Proeftuin_naam",
                "V1e_meting",
                "V5",
                "V6",
                "V_to",
                "V_With",
                "één",
                "V$x",
                "n__ruw",
                "a_b_c",
                "V13",
                "V14"
            ]
        );
        let long = "é".repeat(40);
        assert_eq!(legal_names([long.as_str(), long.as_str()]), ["é".repeat(32), format!("{}_2", "é".repeat(31))]);
    }

    proptest! {
        #[test]
        fn every_name_is_legal_and_there_once(headings in prop::collection::vec("\\PC{0,80}|[aA_.ß1]{0,4}|to|TO", 0..12)) {
            let made = legal_names(headings.iter().map(String::as_str));
            prop_assert_eq!(made.len(), headings.len());
            let small: HashSet<String> = made.iter().map(|name| name.to_lowercase()).collect();
            prop_assert_eq!(small.len(), made.len());
            for name in &made {
                prop_assert!(name.len() <= BYTES && name.starts_with(char::is_alphabetic), "{}", name);
                prop_assert!(!name.contains(|c: char| c.is_whitespace() || c.is_control() || "=\t/:'".contains(c)));
                prop_assert!(!RESERVED.contains(&name.to_lowercase().as_str()));
            }
        }
    }
}
