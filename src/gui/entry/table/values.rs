//! What is typed or pasted into a cell, as an answer; and an answer as it is shown and copied. What a file of another
//! tool may say for an answer is decided in `exchange`; this adds the short ways of a hand.

use crate::base::{Lang, Phrase, Word, number};
use crate::base::lang::Arg;
use crate::exchange::dataset::Missing;
use crate::exchange::formula::{guard, unguard};
use crate::model::questionnaire::{AnswerKind, Choice};
use crate::model::{Answer, Misfit};

/// An answer, or nothing where nothing was answered; the error is a sentence.
pub type Read = Result<Option<Answer>, Phrase>;

/// What a hand typed: `0` is unknown where it is no value, and options may be chosen by their number.
pub fn typed(kind: &AnswerKind, text: &str) -> Read {
    let trimmed = text.trim();
    match kind {
        AnswerKind::Text => {
            let answer = (!trimmed.is_empty()).then(|| Answer::text(trimmed));
            answer.map_or(Ok(None), |answer| fitting(kind, answer))
        }
        AnswerKind::Rating { min, .. } | AnswerKind::Grade { min, .. } if trimmed == "0" && *min > 0.0 => {
            Ok(Some(Answer::Unknown))
        }
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            if trimmed == "0" && !options.iter().any(|option| option.code == "0") {
                return Ok(Some(Answer::Unknown));
            }
            match by_rank(trimmed, options) {
                Some(chosen) => fitting(kind, chosen),
                None => pasted(kind, text),
            }
        }
        _ => pasted(kind, text),
    }
}

/// What a cell of another program says.
pub fn pasted(kind: &AnswerKind, text: &str) -> Read {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    if *kind == AnswerKind::Text {
        return fitting(kind, Answer::text(unguard(text).trim()));
    }
    if let Some(missing) = Missing::of_word(trimmed) {
        return Ok(Some(state(missing)));
    }
    match kind {
        AnswerKind::Rating { min, max, labels } => {
            let label = labelled(labels.values(), *min, trimmed);
            let value = number::parse(trimmed).or(label).ok_or_else(|| no_number(trimmed, *min, *max))?;
            fitting(kind, Answer::Number(value))
        }
        AnswerKind::Grade { min, max } => {
            let value = number::parse(trimmed).ok_or_else(|| no_number(trimmed, *min, *max))?;
            fitting(kind, Answer::Number(value))
        }
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            fitting(kind, named(trimmed, options)?)
        }
        AnswerKind::Text => Ok(None),
    }
}

fn fitting(kind: &AnswerKind, answer: Answer) -> Read {
    kind.accepts(&answer).map_err(|why| why.phrase()).map(|()| Some(answer))
}

fn state(missing: Missing) -> Answer {
    match missing {
        Missing::Unknown => Answer::Unknown,
        Missing::NotApplicable => Answer::NotApplicable,
    }
}

fn no_number(text: &str, min: f64, max: f64) -> Phrase {
    let shown: String = text.chars().take(40).collect();
    Phrase::new("table-no-number")
        .with("typed", shown)
        .with("min", Arg::Number(min, 0))
        .with("max", Arg::Number(max, 0))
}

/// `helemaal eens` is the highest of its labels.
fn labelled<'l>(languages: impl Iterator<Item = &'l Vec<String>>, min: f64, text: &str) -> Option<f64> {
    let text = text.to_lowercase();
    let mut ranks = languages.filter_map(|labels| labels.iter().position(|label| label.to_lowercase() == text));
    ranks.next().map(|rank| min + rank as f64)
}

/// Options by code or label in either language, `|` between them.
fn named(text: &str, options: &[Choice]) -> Result<Answer, Phrase> {
    let mut found = Vec::new();
    for piece in text.split('|').map(str::trim).filter(|piece| !piece.is_empty()) {
        let option = option_named(piece, options).ok_or_else(|| {
            let shown: String = piece.chars().take(40).collect();
            Phrase::new("misfit-unknown-option").with("option", shown)
        })?;
        found.push(option);
    }
    in_order(found, options)
}

fn option_named(text: &str, options: &[Choice]) -> Option<Word> {
    let small = text.to_lowercase();
    let by_code = options.iter().find(|option| option.code.eq_ignore_ascii_case(text));
    let by_label = || {
        let has = |option: &&Choice| [&option.label.nl, &option.label.en].iter().any(|label| label.to_lowercase() == small);
        options.iter().find(has)
    };
    by_code.or_else(by_label).map(|option| Word::new(&option.code))
}

/// `1 3` or `1,3`: the first and the third option. `None` where the text is not made of numbers of options.
fn by_rank(text: &str, options: &[Choice]) -> Option<Answer> {
    let is_code = |piece: &str| options.iter().any(|option| option.code == piece);
    let pieces: Vec<&str> = text.split([' ', ',', ';', '|']).filter(|piece| !piece.is_empty()).collect();
    if pieces.is_empty() || pieces.iter().any(|piece| is_code(piece)) {
        return None;
    }
    let option = |piece: &&str| options.get(piece.parse::<usize>().ok()?.checked_sub(1)?);
    let found: Option<Vec<Word>> = pieces.iter().map(|piece| option(piece).map(|held| Word::new(&held.code))).collect();
    in_order(found?, options).ok()
}

fn in_order(mut found: Vec<Word>, options: &[Choice]) -> Result<Answer, Phrase> {
    let rank = |option: &Word| options.iter().position(|known| known.code == option.as_str());
    found.sort_by_key(rank);
    match found.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Misfit::Twice(pair[0]).phrase()),
        None => Ok(Answer::choices(found)),
    }
}

/// An answer as a spreadsheet takes it, and as [`pasted`] reads it back the same.
pub fn copied(answer: &Answer, lang: Lang) -> String {
    match answer {
        Answer::Number(value) => number::plain(lang, *value),
        Answer::Unknown => Missing::Unknown.word().to_owned(),
        Answer::NotApplicable => Missing::NotApplicable.word().to_owned(),
        // Nothing ticked is an answer too.
        Answer::Choices(chosen) if chosen.is_empty() => "|".to_owned(),
        Answer::Choices(chosen) => chosen.iter().map(Word::as_str).collect::<Vec<_>>().join("|"),
        Answer::Text(text) => guard(text).into_owned(),
    }
}

/// An answer as it stands in its cell: options by their labels.
pub fn shown(answer: &Answer, kind: Option<&AnswerKind>, lang: Lang) -> String {
    match answer {
        Answer::Number(value) => number::plain(lang, *value),
        Answer::Unknown => lang.tr("table-unknown"),
        Answer::NotApplicable => lang.tr("table-not-applicable"),
        Answer::Choices(chosen) if chosen.is_empty() => lang.tr("table-none-chosen"),
        Answer::Choices(chosen) => {
            chosen.iter().map(|option| option_label(*option, kind, lang)).collect::<Vec<_>>().join(" | ")
        }
        Answer::Text(text) => text.to_string(),
    }
}

/// As [`shown`], in the words of a sentence: for a screen reader, and where there is room.
pub fn spoken(answer: Option<&Answer>, kind: Option<&AnswerKind>, lang: Lang) -> String {
    match answer {
        None => lang.tr("table-missing"),
        Some(Answer::Unknown) => lang.tr("table-unknown-word"),
        Some(Answer::NotApplicable) => lang.tr("table-not-applicable-word"),
        Some(answer) => shown(answer, kind, lang),
    }
}

/// An answer as one would type it, to begin changing it.
pub fn editable(answer: &Answer, kind: &AnswerKind, lang: Lang) -> String {
    match answer {
        Answer::Text(text) => text.to_string(),
        Answer::Choices(chosen) if !chosen.is_empty() => shown(answer, Some(kind), lang),
        answer => copied(answer, lang),
    }
}

fn option_label(option: Word, kind: Option<&AnswerKind>, lang: Lang) -> String {
    let (Some(AnswerKind::Choice { options }) | Some(AnswerKind::Choices { options, .. })) = kind else {
        return option.as_str().to_owned();
    };
    let known = options.iter().find(|known| known.code == option.as_str());
    let label = known.map(|known| crate::base::Text::from(&known.label));
    let label = label.map(|label| label.get(lang).to_owned()).filter(|label| !label.is_empty());
    label.unwrap_or_else(|| option.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::questionnaire::Definition;

    fn kind(questionnaire: usize, item: &str) -> AnswerKind {
        let definition = &Definition::standard().unwrap()[questionnaire];
        definition.item(item).unwrap().item.answer_kind(definition).unwrap().clone()
    }

    fn options(codes: &[&str]) -> Answer {
        Answer::choices(codes.iter().map(|code| Word::new(code)))
    }

    #[test]
    fn a_hand_types_short_and_a_block_says_what_a_file_would() {
        let rating = kind(0, "A1");
        for (text, wanted) in [
            ("4", Some(Answer::Number(4.0))),
            (" Helemaal eens", Some(Answer::Number(5.0))),
            ("?", Some(Answer::Unknown)),
            ("wn", Some(Answer::Unknown)),
            ("-", Some(Answer::NotApplicable)),
            ("n.v.t.", Some(Answer::NotApplicable)),
            ("", None),
        ] {
            assert_eq!((typed(&rating, text), pasted(&rating, text)), (Ok(wanted.clone()), Ok(wanted)), "{text}");
        }
        assert_eq!(typed(&rating, "0"), Ok(Some(Answer::Unknown)));
        let refused = pasted(&rating, "0").unwrap_err().say(Lang::Nl);
        assert_eq!(refused, "Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.");
        assert!(typed(&rating, "6").is_err() && typed(&rating, "2,5").is_err() && typed(&rating, "vaak").is_err());
        let grade = kind(0, "G1");
        assert_eq!(typed(&grade, "7,5"), Ok(Some(Answer::Number(7.5))));
        assert!(typed(&grade, "7,25").is_err() && typed(&grade, "75").is_err());
    }

    #[test]
    fn options_are_typed_by_number_and_pasted_by_code_or_label() {
        let roles = kind(1, "R1");
        assert_eq!(typed(&roles, "3 1"), Ok(Some(options(&["steers", "decides_together"]))));
        assert_eq!(typed(&roles, "denkt mee|stuurt"), Ok(Some(options(&["steers", "thinks_along"]))));
        assert_eq!(typed(&roles, "0"), Ok(Some(Answer::Unknown)));
        assert_eq!(pasted(&roles, "|"), Ok(Some(options(&[]))));
        assert!(pasted(&roles, "3 1").is_err() && typed(&roles, "9").is_err() && typed(&roles, "1 1").is_err());
    }

    #[test]
    fn what_is_copied_is_read_back_the_same() {
        let (grade, roles, open) = (kind(0, "G1"), kind(1, "R1"), AnswerKind::Text);
        for (kind, answer) in [
            (&grade, Answer::Number(7.5)),
            (&grade, Answer::Unknown),
            (&grade, Answer::NotApplicable),
            (&roles, options(&["steers", "thinks_along"])),
            (&roles, options(&[])),
            (&open, Answer::text("=SOM(A1)")),
            (&open, Answer::text("wn")),
            (&open, Answer::text("'s avonds\nbeter")),
            (&open, Answer::text("7,5")),
        ] {
            for lang in Lang::ALL {
                assert_eq!(pasted(kind, &copied(&answer, lang)), Ok(Some(answer.clone())), "{answer:?}");
            }
        }
        assert_eq!(copied(&Answer::Number(7.5), Lang::Nl), "7,5");
        assert_eq!(copied(&Answer::text("=1+1"), Lang::Nl), "'=1+1");
    }
}
