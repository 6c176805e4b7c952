//! The published grades of one part as plain data, and the reading of what is typed: a mean with a comma,
//! a number of people. What cannot be read or lies outside the scale comes back as the reason.

use crate::app::{Command, State, ops};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::model::{MeasurementId, PartId, Published, PublishedId, Scale, ScaleKey};

/// A scale with its grades.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub scale: ScaleKey,
    pub title: String,
    /// `1 tot en met 10`.
    pub range: String,
    pub rows: Vec<GradeRow>,
}

impl Block {
    pub fn has_any(&self) -> bool {
        self.rows.iter().any(|row| row.kept.is_some())
    }
}

/// A measurement on a scale, with the grade that was taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct GradeRow {
    pub measurement: MeasurementId,
    pub name: String,
    pub wave: usize,
    pub kept: Option<Published>,
    /// As they stand in the fields.
    pub mean: String,
    pub n: String,
}

/// Grade scales first, for those are what reports publish; then the others.
pub fn build(state: &State, part: PartId, lang: Lang) -> Vec<Block> {
    let (grades, others): (Vec<_>, Vec<_>) = state.scales().iter().partition(|scale| scale.is_grade());
    grades.into_iter().chain(others).map(|scale| block(state, part, scale, lang)).collect()
}

fn block(state: &State, part: PartId, scale: &Scale, lang: Lang) -> Block {
    let rows = state.measurements().iter().enumerate().map(|(wave, measurement)| {
        let kept = state.published(part, measurement.id, &scale.key).map(|held| (**held).clone());
        GradeRow {
            measurement: measurement.id,
            name: measurement.name.get(lang).to_owned(),
            wave,
            mean: kept.as_ref().map(|held| number::plain(lang, held.mean)).unwrap_or_default(),
            n: kept.as_ref().and_then(|held| held.n).map(|n| n.to_string()).unwrap_or_default(),
            kept,
        }
    });
    let range =
        Phrase::new("entry-range").with("min", Arg::Number(scale.min, 0)).with("max", Arg::Number(scale.max, 0));
    Block {
        scale: scale.key.clone(),
        title: scale.title.get(lang).to_owned(),
        range: range.say(lang),
        rows: rows.collect(),
    }
}

/// Where a grade belongs.
#[derive(Clone, Copy, Debug)]
pub struct GradePlace<'a> {
    pub part: PartId,
    pub measurement: MeasurementId,
    pub scale: &'a ScaleKey,
}

/// What a typed mean asks for: a grade, or taking the grade away where the field is empty. A new grade
/// counts as one of this measurement until somebody says that the source is silent.
pub fn read_mean(
    state: &State,
    place: GradePlace<'_>,
    kept: Option<&Published>,
    typed: &str,
    lang: Lang,
) -> Result<Option<Command>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(kept.map(|held| Command::RemovePublished(held.id)));
    }
    let Some(mean) = number::parse(typed) else {
        return Err(with_kept(Phrase::new("entry-mean-unreadable").with("typed", typed).say(lang), kept, lang));
    };
    let mut grade = kept.cloned().unwrap_or_else(|| new_grade(place, mean));
    grade.mean = mean;
    let command = Command::PutPublished(Box::new(grade));
    match ops::plan(state, &command) {
        Ok(_) => Ok(Some(command)),
        Err(error) => Err(with_kept(error.say(lang), kept, lang)),
    }
}

fn new_grade(place: GradePlace<'_>, mean: f64) -> Published {
    Published {
        id: PublishedId::new(),
        part_id: place.part,
        measurement_id: place.measurement,
        scale: place.scale.clone(),
        mean,
        n: None,
        measurement_stated: true,
        one_respondent: false,
        remark: crate::base::Text::default(),
        source: String::new(),
    }
}

/// A refusal also says what is still kept.
fn with_kept(reason: String, kept: Option<&Published>, lang: Lang) -> String {
    match kept {
        Some(held) => {
            let mean = number::plain(lang, held.mean);
            Phrase::new("entry-still-kept").with("reason", reason).with("mean", mean).say(lang)
        }
        None => reason,
    }
}

/// How many people a grade rests on; empty is not known.
pub fn read_n(typed: &str, lang: Lang) -> Result<Option<u32>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match typed.parse::<u32>() {
        Ok(0) => Err(lang.tr("refused-published-n")),
        Ok(count) => Ok(Some(count)),
        Err(_) => Err(lang.tr("entry-n-unreadable")),
    }
}

/// The grades of a part as tab-separated text, for a spreadsheet.
pub fn as_text(blocks: &[Block], title: &str, lang: Lang) -> String {
    let heads = ["entry-copy-scale", "entry-copy-measurement", "entry-mean", "entry-n", "entry-stated"];
    let mut text = format!("{}\t{}", title, heads.map(|key| lang.tr(key)).join("\t"));
    for head in ["entry-one-respondent", "entry-remark", "entry-source"] {
        text.push('\t');
        text.push_str(&lang.tr(head));
    }
    let yes = |yes: bool| lang.tr(if yes { "base-yes" } else { "base-no" });
    for (block, row) in blocks.iter().flat_map(|block| block.rows.iter().map(move |row| (block, row))) {
        let Some(kept) = &row.kept else { continue };
        let remark = kept.remark.get(lang).replace(['\t', '\n'], " ");
        let cells = [
            title,
            &block.title,
            &row.name,
            &row.mean,
            &row.n,
            &yes(kept.measurement_stated),
            &yes(kept.one_respondent),
            &remark,
            &kept.source,
        ]
        .join("\t");
        text.push('\n');
        text.push_str(&cells);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::entry::side_model::tests::sample;

    fn place(state: &State) -> (PartId, MeasurementId, ScaleKey) {
        let part = state.parts().find(|(_, part)| part.name.as_deref() == Some("Effectieve methoden")).unwrap().1;
        (part.id, state.measurements()[1].id, ScaleKey::new("rapportcijfer"))
    }

    #[test]
    fn the_grades_of_a_part_stand_under_their_scale() {
        let state = sample();
        let (part, ..) = place(&state);
        let said: Vec<String> = build(&state, part, Lang::Nl)
            .iter()
            .flat_map(|block| {
                let lines = block.rows.iter().map(|row| format!("  {}: {} (n {})", row.name, row.mean, row.n));
                std::iter::once(format!("{}, {}", block.title, block.range)).chain(lines).collect::<Vec<_>>()
            })
            .take(6)
            .collect();
        insta::assert_snapshot!(said.join("\n"), @r"
        Rapportcijfer, 1 tot en met 10
          Eerste meting: 5,5 (n )
          Tweede meting: 7,1 (n )
        Rapportcijfer samenwerking, 1 tot en met 10
          Eerste meting:  (n )
          Tweede meting:  (n )
        ");
    }

    #[test]
    fn a_comma_is_read_and_what_is_outside_the_scale_is_refused_with_what_is_kept() {
        let state = sample();
        let (part, measurement, scale) = place(&state);
        let at = GradePlace { part, measurement, scale: &scale };
        let kept = state.published(part, measurement, &scale).map(|held| (**held).clone()).unwrap();
        let read = |typed: &str| read_mean(&state, at, Some(&kept), typed, Lang::Nl);
        match read("7,5") {
            Ok(Some(Command::PutPublished(grade))) => assert_eq!((grade.mean, grade.id), (7.5, kept.id)),
            other => panic!("{other:?}"),
        }
        assert_eq!(
            read("12").unwrap_err(),
            "12,0 valt buiten de schaal. Vul een cijfer in van 1 tot en met 10. Bewaard is nog 7,1."
        );
        assert_eq!(read("zeven").unwrap_err(), "\"zeven\" is geen cijfer. Typ bijvoorbeeld 7,5. Bewaard is nog 7,1.");
        assert_eq!(read(" "), Ok(Some(Command::RemovePublished(kept.id))));
    }

    #[test]
    fn a_number_of_people_is_whole_or_not_known() {
        assert_eq!(read_n(" 12 ", Lang::Nl), Ok(Some(12)));
        assert_eq!(read_n("", Lang::Nl), Ok(None));
        assert!(read_n("0", Lang::Nl).is_err() && read_n("veel", Lang::Nl).is_err());
    }

    #[test]
    fn the_grades_copy_to_a_spreadsheet() {
        let state = sample();
        let (part, ..) = place(&state);
        let text = as_text(&build(&state, part, Lang::Nl), "8 · Effectieve methoden", Lang::Nl);
        assert_eq!(text.lines().count(), 3);
        assert!(text.lines().all(|line| line.matches('\t').count() == 8), "{text}");
    }
}
