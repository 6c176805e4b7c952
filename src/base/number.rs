//! Numbers as people read and type them. Rounding happens here and only where a person reads.

use super::Lang;

/// Rounds half away from zero after adding 1e-9, so that 6.85 (6.8499… in binary) reads 6,9.
pub fn round(value: f64, decimals: u32) -> f64 {
    let unit = 10f64.powi(decimals as i32);
    let scaled = value.abs() * unit + 1e-9;
    let rounded = (scaled + 0.5).floor() / unit;
    if value < 0.0 && rounded > 0.0 { -rounded } else { rounded }
}

/// Rounds to 12 decimals, as every value is before it is ranked or compared: equal on paper ties.
pub fn round12(value: f64) -> f64 {
    let rounded = (value * 1e12).round() / 1e12;
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// `7,3` in Dutch, `7.3` in English.
pub fn fixed(lang: Lang, value: f64, decimals: u32) -> String {
    let text = format!("{:.*}", decimals as usize, round(value, decimals));
    localise(lang, &text)
}

/// A change with its sign: `+1,6`, `−0,8` (a real minus), `0,0`.
pub fn signed(lang: Lang, value: f64, decimals: u32) -> String {
    let rounded = round(value, decimals);
    let text = format!("{:.*}", decimals as usize, rounded.abs());
    let sign = if rounded > 0.0 {
        "+"
    } else if rounded < 0.0 {
        "\u{2212}"
    } else {
        ""
    };
    localise(lang, &format!("{sign}{text}"))
}

/// A probability: `0,031`, and `< 0,001` for what is smaller than three decimals show.
pub fn probability(lang: Lang, p: f64) -> String {
    if p < 0.001 { format!("< {}", fixed(lang, 0.001, 3)) } else { fixed(lang, p, 3) }
}

/// As short as the value allows: `20`, `0,5`, `1,34`.
pub fn plain(lang: Lang, value: f64) -> String {
    localise(lang, &format!("{value}"))
}

fn localise(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Nl => text.replace('.', ","),
        Lang::En => text.to_owned(),
    }
}

/// Reads `7,5`, `7.5` or `7`; both marks are understood in both languages, signs and exponents are not.
pub fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.');
    let marks = text.matches([',', '.']).count();
    if !plain || marks > 1 || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    text.replace(',', ".").parse().ok().filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(fixed(Lang::Nl, 6.85, 1), "6,9");
        assert_eq!(fixed(Lang::En, 0.05, 1), "0.1");
        assert_eq!(signed(Lang::Nl, -0.25, 1), "\u{2212}0,3");
        assert_eq!(signed(Lang::Nl, -0.04, 1), "0,0");
        assert_eq!(signed(Lang::En, 1.6, 1), "+1.6");
    }

    #[test]
    fn a_small_probability_is_never_nought() {
        assert_eq!(probability(Lang::Nl, 0.041_259), "0,041");
        assert_eq!(probability(Lang::En, 0.001), "0.001");
        assert_eq!(probability(Lang::Nl, 0.000_999_6), "< 0,001");
        assert_eq!(probability(Lang::Nl, 0.0), "< 0,001");
        assert_eq!(probability(Lang::Nl, 1.0), "1,000");
    }

    #[test]
    fn what_is_equal_on_paper_ties() {
        assert_eq!(round12(3.6 - 3.3), round12(4.4 - 4.1));
        assert!(round12(-1e-14).is_sign_positive());
    }

    #[test]
    fn people_type_commas_and_points() {
        assert_eq!(parse(" 7,5 "), Some(7.5));
        assert_eq!(parse("7.5"), Some(7.5));
        assert_eq!(parse("7,5,1"), None);
        assert_eq!(parse("1e3"), None);
        assert_eq!(parse("-1"), None);
        assert_eq!(parse(","), None);
    }
}
