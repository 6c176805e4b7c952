//! Whether a respondent code looks like something personal, which does not belong in the file. A warning and never
//! a refusal: a person may know better.
//!
//! Warned about:
//! - an e-mail address: something, `@`, a domain with a point;
//! - a telephone number: ten digits from 0 (`06…`, `020…`), or with a country (`+31…`, `0031…`, `316…`), and the nine
//!   that a spreadsheet leaves of `06…`;
//! - a citizen number (BSN): nine digits, or eight, that pass the eleven-test;
//! - a date of birth: day, month and year of 1900 or later in either order, in eight digits or with marks between; with
//!   marks also a year of two digits from 20 on (`12-04-67`; `01-02-03` is a number of a series);
//! - a name: one word with a capital and small letters (`Marieke`), two or more words (`jan jansen`), an initial with a
//!   surname (`J.Jansen`), words run together (`JanJansen`), or a common Dutch name in any letters, with or without a
//!   number behind it (`JANSEN`, `marieke75`).
//!
//! Not warned about: codes that respondents make by a recipe (`JAMA12`, `ANN0412`, and `EVA12` too: up to
//! four capitals and a number), series (`R-014-07`, `Groep A`,
//! `Deelnemer 12`), keys of survey tools (`R_3kJxQ`), six digits without marks.

use crate::base::Phrase;

/// What a code looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Personal {
    Email,
    Phone,
    CitizenNumber,
    BirthDate,
    Name,
}

impl Personal {
    pub const ALL: [Self; 5] = [Self::Email, Self::Phone, Self::CitizenNumber, Self::BirthDate, Self::Name];

    /// The code in JSON, and the tail of the locale key `personal-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::CitizenNumber => "citizen_number",
            Self::BirthDate => "birth_date",
            Self::Name => "name",
        }
    }

    /// What a code looks like, as a sentence that follows the code.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("personal-{}", self.code()))
    }
}

/// Small words in Dutch surnames.
const BETWEEN: &str = "\
    van de den der het ten ter te op la el al 't t";

/// Words with a capital that codes are often made of.
const NO_NAMES: &str = "\
    anoniem bewoner burger client cliënt code deelneemster deelnemer groep inwoner leeg medewerker nee nieuw \
    nummer onbekend organisatie partner participant person persoon pilot proef proeftuin resident resp \
    respondent response team test unknown vragenlijst wijk";

/// Common Dutch first names and surnames, small, without what stands between.
const NAMES: &str = "\
    achmed ahmed ali anita anja anna anne annemarie anouk arjan astrid bakker bart bas beatrix ben bianca boer \
    bos bosman bram brouwer carla chantal cornelis daan dekker dennis diana dijk dijkstra ellen els emma erik \
    esther eva fatima fatma femke fleur frank gerard gerrit graaf groot haan hans hassan heleen hendrik hendriks \
    henk hermans heuvel hoekstra ingrid jaap jacob jan janneke jansen janssen jeroen johan johanna jong jonge \
    joost judith karin kees kim klaas koning kok kuiper laura leeuwen linda lisa lotte maaike maarten marco \
    margriet maria marieke marijke marjan mark martijn meijer meyer michiel mieke mohamed mohammed monique \
    mulder mustafa nel niels patricia paul peeters peter petra piet pieter postma prins rik rob robert roos ruud \
    sander sandra sanne saskia schipper schouten sjoerd smeets smit smits sophie stefan thea theo thijs thomas \
    tim tom truus veen verbeek vermeulen vink visser vliet vos vries wiersma wil willem willems wim wit wouter \
    yvonne";

/// What this code looks like, if it looks like a person; the surest first.
pub fn code_looks_personal(code: &str) -> Option<Personal> {
    let code = code.trim();
    if is_email(code) {
        return Some(Personal::Email);
    }
    numeric(code).or_else(|| is_name(code).then_some(Personal::Name))
}

fn is_email(code: &str) -> bool {
    let Some((local, domain)) = code.split_once('@') else { return false };
    let is_domain = domain.split_once('.').is_some_and(|(name, top)| !name.is_empty() && top.len() >= 2);
    !local.is_empty() && is_domain && !domain.contains(['@', ' '])
}

/// What digits with marks between them stand for.
fn numeric(code: &str) -> Option<Personal> {
    let is_mark = |c: char| matches!(c, ' ' | '-' | '.' | '/' | '(' | ')');
    let (plus, rest) = code.strip_prefix('+').map_or((false, code), |rest| (true, rest));
    if !rest.chars().all(|c| c.is_ascii_digit() || is_mark(c)) {
        return None;
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let groups: Vec<&str> = rest.split(is_mark).filter(|group| !group.is_empty()).collect();
    if is_birth_date(&groups) {
        return Some(Personal::BirthDate);
    }
    if is_phone(plus, &digits) {
        return Some(Personal::Phone);
    }
    if is_citizen_number(&digits) {
        return Some(Personal::CitizenNumber);
    }
    // What a spreadsheet leaves of a mobile number.
    (digits.len() == 9 && digits.starts_with('6')).then_some(Personal::Phone)
}

fn is_phone(plus: bool, digits: &str) -> bool {
    let count = digits.len();
    plus && (9..=15).contains(&count)
        || count == 10 && digits.starts_with('0') && !digits.starts_with("00")
        || digits.starts_with("00") && !digits.starts_with("000") && (11..=15).contains(&count)
        || digits.starts_with("316") && count == 11
}

/// The eleven-test: nine times the first digit, eight times the second … less the last, divides by eleven.
fn is_citizen_number(digits: &str) -> bool {
    if !(8..=9).contains(&digits.len()) || digits.bytes().all(|digit| digit == b'0') {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let own = &weights[weights.len() - digits.len()..];
    let sum: i32 = digits.bytes().zip(own).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    sum % 11 == 0
}

fn is_birth_date(groups: &[&str]) -> bool {
    match groups {
        [whole] if whole.len() == 8 => {
            is_date(&whole[..2], &whole[2..4], &whole[4..]) || is_date(&whole[6..], &whole[4..6], &whole[..4])
        }
        [first, month, last] => is_date(first, month, last) || is_date(last, month, first),
        _ => false,
    }
}

fn is_date(day: &str, month: &str, year: &str) -> bool {
    let within =
        |text: &str, least: u32, most: u32| text.parse().is_ok_and(|value: u32| (least..=most).contains(&value));
    let is_year = match year.len() {
        4 => within(year, 1900, 2099),
        2 => within(year, 20, 99),
        _ => false,
    };
    day.len() <= 2 && month.len() <= 2 && within(day, 1, 31) && within(month, 1, 12) && is_year
}

fn is_name(code: &str) -> bool {
    let without_number = code.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '_' | '.'));
    let has_number =
        without_number.chars().count() < code.chars().count() && code.ends_with(|c: char| c.is_ascii_digit());
    let is_lettered = |c: char| c.is_alphabetic() || matches!(c, ' ' | ',' | '.' | '-' | '_' | '\'' | '’');
    if !without_number.chars().all(is_lettered) {
        return false;
    }
    let words = words(without_number);
    let is_recipe =
        has_number && words.iter().all(|word| word.chars().count() <= 4 && !word.contains(char::is_lowercase));
    if is_recipe {
        return false;
    }
    if words.iter().any(|word| is_among(NAMES, word)) {
        return true;
    }
    let is_of_codes = words.iter().any(|word| is_among(NO_NAMES, word));
    // With a number behind it, a word is a series more often than a person.
    !is_of_codes && !has_number && looks_like_names(without_number, &words)
}

fn is_among(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace().any(|known| known == word)
}

/// The words of a code, also where a capital begins one within (`JanJansen`).
fn words(code: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in code.chars() {
        let is_border = !c.is_alphabetic() && !matches!(c, '\'' | '’');
        let begins = c.is_uppercase() && before.is_lowercase();
        if is_border || begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !is_border) {
            word.push(c);
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn looks_like_names(code: &str, words: &[String]) -> bool {
    let is_spaced = code.trim().contains([' ', ',']);
    let long = |word: &&String| word.chars().count() >= 3;
    let small = |word: &&String| is_among(BETWEEN, word);
    let initial = |word: &&String| word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    match words {
        [] => false,
        [word] => is_capitalised(word),
        // Spaces make words; a mark does so only between words with capitals, or around a small one.
        [first, .., last] => {
            let is_person = initial(&first) && is_capitalised(last) || words.iter().all(|word| is_capitalised(word));
            let is_between =
                words.iter().any(|word| small(&word)) && (is_spaced && long(&last) || is_capitalised(last));
            let are_words = words.iter().all(|word| word.chars().count() >= 2) && words.iter().any(|word| long(&word));
            is_person || is_between || is_spaced && are_words
        }
    }
}

/// A capital and then small letters, three or more together: `Marie`, `d'Hondt`.
fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.next().is_some_and(char::is_uppercase)
        && word.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::*;
    use crate::base::Lang;

    #[test]
    fn each_kind_has_its_words() {
        for personal in Personal::ALL {
            assert!(Lang::ALL.iter().all(|lang| lang.knows(&personal.phrase().key)), "{personal:?}");
        }
    }

    #[track_caller]
    fn check(wanted: Option<Personal>, codes: &[&str]) {
        for code in codes {
            assert_eq!(code_looks_personal(code), wanted, "{code}");
        }
    }

    #[test]
    fn addresses_and_telephone_numbers_are_seen() {
        check(Some(Personal::Email), &["jan@voorbeeld.nl", "j.de.vries@mail.example.org"]);
        check(None, &["@", "R@12", "a@b", "R-1@x"]);
        let phones = [
            "0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "+31612345678",
            "+31 6 1234 5678",
            "0031612345678",
            "31612345678",
            "020-1234567",
            "(020) 123 45 67",
            "612345679",
        ];
        check(Some(Personal::Phone), &phones);
    }

    #[test]
    fn citizen_numbers_pass_the_eleven_test() {
        check(Some(Personal::CitizenNumber), &["111222333", "123456782", "1234.56.782", "012345672", "12345672"]);
        check(None, &["123456789", "111222334", "000000000", "12345678", "1234567"]);
    }

    #[test]
    fn dates_of_birth_are_seen_and_series_are_not() {
        let dates = ["12-04-1967", "1967-04-12", "12/4/1967", "12041967", "19670412", "12-04-67", "31.12.99"];
        check(Some(Personal::BirthDate), &dates);
        check(None, &["01-02-03", "41-04-1967", "12-14-67", "120467", "2024-13", "014-07"]);
    }

    #[test]
    fn names_are_seen() {
        let names = [
            "Marieke",
            "Jan",
            "Jan Jansen",
            "jan jansen",
            "JAN JANSEN",
            "Fietje Quispel",
            "fietje quispel",
            "J. de Vries",
            "J.Jansen",
            "j.jansen",
            "Jansen, J",
            "JanJansen",
            "de Wolf",
            "van der Berg",
            "JANSEN",
            "marieke75",
            "Jan12",
            "Anne-Marie",
            "Zoë",
            "Fietje_Quispel",
            "J. Quispel",
            "van 't Hof",
        ];
        check(Some(Personal::Name), &names);
    }

    #[test]
    fn codes_are_not_taken_for_persons() {
        let codes = [
            "JAMA12",
            "R-014-07",
            "EVA12",
            "MARK05",
            "ANN0412",
            "ANPE03",
            "R-001",
            "r012",
            "1",
            "12",
            "007",
            "",
            " ",
            "-",
            "A",
            "AB",
            "ABC",
            "AB-CD",
            "LA-XYZ",
            "ABC-DEF",
            "Groep A",
            "Deelnemer 12",
            "deelnemer12",
            "Respondent",
            "Resp-12",
            "R_3kJxQ",
            "R_1pAbCd2",
            "P03-D07",
            "Wijk 3",
            "Anoniem",
            "xq7",
            "JaMa12",
            "m05kl",
            "120",
            "10000",
            "Vlinder7",
            "9876543",
            "Onbekend",
            "DEW",
            "d12",
            "1A",
            "Team Noord",
        ];
        check(None, &codes);
    }

    proptest! {
        #[test]
        fn any_code_can_be_looked_at(code in ".{0,20}") {
            code_looks_personal(&code);
        }

        #[test]
        fn codes_by_a_recipe_are_not_warned_about(code in "[B-DF-HJ-NP-TV-XZ]{4}[0-9]{2}") {
            assert_eq!(code_looks_personal(&code), None);
        }
    }
}
