//! What is typed or pasted into a cell, as an answer; and an answer as it is shown and copied. What a file of another
//! tool may say for an answer is decided in `exchange`; this adds the short ways of a hand.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, Text, Word, number};
use crate::exchange::dataset::Missing;
use crate::exchange::formula::guard;
use crate::exchange::table::Cell;
use crate::exchange::understand::{ItemReader, ProblemKind, shown as shown_value};
use crate::model::import_map::Decimal;
use crate::model::questionnaire::{AnswerKind, Choice};
use crate::model::{Answer, ItemCode, QuestionnaireId};

/// An answer, or nothing where nothing was answered; the error is a sentence.
pub type Read = Result<Option<Answer>, Phrase>;

/// Reads the columns of a block as an import reads those of a file; made once, because a reader is not cheap to make.
pub struct BlockReader {
    decimal: Decimal,
    readers: HashMap<(QuestionnaireId, ItemCode), ItemReader>,
}

impl BlockReader {
    pub fn of(decimal: Decimal) -> Self {
        Self { decimal, readers: HashMap::new() }
    }

    pub fn read(&mut self, version: QuestionnaireId, item: ItemCode, kind: &AnswerKind, text: &str) -> Read {
        let decimal = self.decimal;
        let reader = self.readers.entry((version, item)).or_insert_with(|| ItemReader::of(item, kind, decimal));
        by_reader(reader, text)
    }
}

/// What a hand typed: `0` is unknown where it is no value, options may be chosen by their number, and a grade takes a
/// comma or a point.
pub fn typed(item: ItemCode, kind: &AnswerKind, text: &str) -> Read {
    let trimmed = text.trim();
    match kind {
        AnswerKind::Text => {
            let answer = (!trimmed.is_empty()).then(|| Answer::text(trimmed));
            answer.map_or(Ok(None), |answer| fitting(kind, answer))
        }
        AnswerKind::Rating { min, .. } | AnswerKind::Grade { min, .. } => {
            if trimmed == "0" && *min > 0.0 {
                return Ok(Some(Answer::Unknown));
            }
            match number::parse(trimmed) {
                Some(value) => fitting(kind, Answer::Number(value)),
                None => as_in_file(item, kind, text),
            }
        }
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            if trimmed == "0" && !options.iter().any(|option| option.code == "0") {
                return Ok(Some(Answer::Unknown));
            }
            match by_rank(trimmed, options) {
                Some(chosen) => fitting(kind, chosen),
                None => as_in_file(item, kind, text),
            }
        }
    }
}

fn as_in_file(item: ItemCode, kind: &AnswerKind, text: &str) -> Read {
    by_reader(&ItemReader::of(item, kind, Decimal::Comma), text)
}

fn by_reader(reader: &ItemReader, text: &str) -> Read {
    reader.read(&Cell::Text(Cow::Borrowed(text))).map_err(|problem| match (&problem, reader.kind()) {
        (ProblemKind::NotANumber(_), AnswerKind::Rating { min, max, .. } | AnswerKind::Grade { min, max }) => {
            Phrase::new("table-no-number").with("min", Arg::Number(*min, 0)).with("max", Arg::Number(*max, 0))
        }
        (ProblemKind::UnknownOption, _) => {
            Phrase::new("misfit-unknown-option").with("option", &*shown_value(text.trim()))
        }
        _ => problem.phrase(),
    })
}

fn fitting(kind: &AnswerKind, answer: Answer) -> Read {
    kind.accepts(&answer).map_err(|why| why.phrase()).map(|()| Some(answer))
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
    in_order(found?, options)
}

/// Options in the questionnaire's order; `None` where one stands there twice.
fn in_order(mut found: Vec<Word>, options: &[Choice]) -> Option<Answer> {
    found.sort_by_key(|option| options.iter().position(|known| known.code == option.as_str()));
    let is_twice = found.windows(2).any(|pair| pair[0] == pair[1]);
    (!is_twice).then(|| Answer::choices(found))
}

/// An answer as a spreadsheet takes it, and as [`BlockReader`] reads it back the same.
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
    let label = known.map(|known| Text::from(&known.label));
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

    fn hand(kind: &AnswerKind, text: &str) -> Read {
        typed(Word::new("A1"), kind, text)
    }

    fn block(kind: &AnswerKind, decimal: Decimal, text: &str) -> Read {
        BlockReader::of(decimal).read(QuestionnaireId::new(), Word::new("A1"), kind, text)
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
            let read = (hand(&rating, text), block(&rating, Decimal::Comma, text));
            assert_eq!(read, (Ok(wanted.clone()), Ok(wanted)), "{text}");
        }
        assert_eq!(hand(&rating, "0"), Ok(Some(Answer::Unknown)));
        let refused = block(&rating, Decimal::Comma, "0").unwrap_err().say(Lang::Nl);
        assert_eq!(refused, "Dit valt buiten de schaal. Vul een getal in van 1 tot en met 5.");
        assert!(hand(&rating, "6").is_err() && hand(&rating, "2,5").is_err());
        let refused = hand(&rating, "vaak").unwrap_err().say(Lang::Nl);
        assert_eq!(refused, "Dit is geen antwoord op deze vraag. Vul een getal in van 1 tot en met 5, of ? of -.");
        let grade = kind(0, "G1");
        assert_eq!(hand(&grade, "7,5"), Ok(Some(Answer::Number(7.5))));
        assert_eq!(hand(&grade, "7.5"), Ok(Some(Answer::Number(7.5))));
        assert!(hand(&grade, "7,25").is_err() && hand(&grade, "75").is_err());
    }

    #[test]
    fn options_are_typed_by_number_and_pasted_by_code_or_label() {
        let roles = kind(1, "R1");
        assert_eq!(hand(&roles, "3 1"), Ok(Some(options(&["steers", "decides_together"]))));
        assert_eq!(hand(&roles, "denkt mee|stuurt"), Ok(Some(options(&["steers", "thinks_along"]))));
        assert_eq!(hand(&roles, "0"), Ok(Some(Answer::Unknown)));
        assert_eq!(block(&roles, Decimal::Comma, "|"), Ok(Some(options(&[]))));
        assert!(block(&roles, Decimal::Comma, "3 1").is_err());
        assert!(hand(&roles, "9").is_err() && hand(&roles, "1 1").is_err());
        let refused = hand(&roles, "stuurt|soms").unwrap_err().say(Lang::Nl);
        assert_eq!(refused, "De keuze \"stuurt|soms\" bestaat niet bij deze vraag. Kies een van de mogelijkheden.");
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
            for (lang, decimal) in [(Lang::Nl, Decimal::Comma), (Lang::En, Decimal::Point)] {
                assert_eq!(block(kind, decimal, &copied(&answer, lang)), Ok(Some(answer.clone())), "{answer:?}");
            }
        }
        assert_eq!(copied(&Answer::Number(7.5), Lang::Nl), "7,5");
        assert_eq!(copied(&Answer::text("=1+1"), Lang::Nl), "'=1+1");
    }
}
