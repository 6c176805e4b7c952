//! The counts of labels as a table: what its columns are, what stands in each place, and which findings a count leads
//! to. Made anew where what it rests on changed; sorting only orders the lines.

use std::cmp::Ordering;

use crate::analysis::change::Class;
use crate::app::State;
use crate::app::queries::findings::{Changed, Classes, Counted, FindingQuestion, Narrowed, TagCount};
use crate::base::{Lang, Phrase};
use crate::gui::analyse::figures::class_sign;
use crate::model::{FindingKind, ScaleKey, Source};

use super::words::{kind_words, table_line, topic_words};

/// By what the labels are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum By {
    #[default]
    Change,
    Kind,
    Topic,
    Measurement,
}

impl By {
    pub const ALL: [Self; 4] = [Self::Change, Self::Kind, Self::Topic, Self::Measurement];

    /// The tail of `findings-by-…`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Kind => "kind",
            Self::Topic => "topic",
            Self::Measurement => "measurement",
        }
    }
}

/// On what parts changed, as the table looks at it.
#[derive(Clone, Debug, PartialEq)]
pub struct On {
    pub scale: ScaleKey,
    pub source: Source,
    pub title: String,
}

/// What the lines are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The codebook's own order.
    #[default]
    Codebook,
    Name,
    Column(usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub count: usize,
    /// `9`, or `9 van 13`.
    pub text: String,
    /// What it says on its own.
    pub said: String,
    pub question: FindingQuestion,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub name: String,
    pub definition: String,
    pub places: Vec<Place>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub heads: Vec<String>,
    /// In the order of the codebook.
    pub lines: Vec<Line>,
    /// All findings together, whatever labels they have.
    pub any: Option<Line>,
}

/// What a table is made of.
pub struct Made<'a> {
    pub state: &'a State,
    pub counted: &'a Counted,
    pub narrowed: &'a Narrowed,
    pub by: By,
    /// How parts changed, where labels are counted by that.
    pub classes: Option<(&'a On, &'a Classes)>,
    pub lang: Lang,
}

/// One column beyond the number of findings and of pilots.
enum Column {
    Class(Class, usize),
    Kind(usize),
    Topic(usize),
    Measurement(usize),
}

impl Made<'_> {
    pub fn table(&self) -> Table {
        let columns = self.columns();
        let mut heads: Vec<String> =
            ["findings-heading-findings", "findings-heading-pilots"].map(|key| self.lang.tr(key)).into();
        heads.extend(columns.iter().map(|column| self.head(column)));
        let lines = self.state.tags().iter().zip(&self.counted.tags).map(|(tag, count)| {
            let name = tag.name.get(self.lang).to_owned();
            self.line(name, tag.definition.get(self.lang).to_owned(), count, &columns, &heads)
        });
        let lines = lines.collect();
        let any = self.lang.tr("findings-any-finding");
        let any = Some(self.line(any, String::new(), &self.counted.any, &columns, &heads));
        Table { heads, lines, any }
    }

    fn columns(&self) -> Vec<Column> {
        match self.by {
            By::Change => {
                let classes = self.classes.iter();
                classes.flat_map(|(_, held)| Class::ALL.map(|class| Column::Class(class, held.total(class)))).collect()
            }
            By::Kind => (0..FindingKind::ALL.len()).map(Column::Kind).collect(),
            By::Topic => (0..self.counted.topics.len()).map(Column::Topic).collect(),
            By::Measurement => (0..self.counted.measurements.len()).map(Column::Measurement).collect(),
        }
    }

    fn head(&self, column: &Column) -> String {
        match column {
            Column::Class(class, _) => {
                let key = match class {
                    Class::Up => "findings-class-up",
                    Class::Same => "findings-class-same",
                    Class::Down => "findings-class-down",
                };
                format!("{}\u{a0}{}", class_sign(*class), self.lang.tr(key))
            }
            Column::Kind(kind) => kind_words(FindingKind::ALL[*kind], self.lang),
            Column::Topic(topic) => topic_words(self.state, &self.counted.topics[*topic], self.lang),
            Column::Measurement(at) => match self.counted.measurements[*at].and_then(|id| self.state.measurement(id)) {
                Some(held) => held.name.get(self.lang).to_owned(),
                None => self.lang.tr("role-measurement-unknown"),
            },
        }
    }

    fn line(&self, name: String, definition: String, count: &TagCount, columns: &[Column], heads: &[String]) -> Line {
        let question = FindingQuestion {
            tag: count.tag,
            kind: self.narrowed.kind,
            topic: self.narrowed.topic.clone(),
            ..FindingQuestion::default()
        };
        let place = |head: &String, count: usize, text: String, question: FindingQuestion| {
            let said = format!("{name}, {head}: {text}");
            Place { count, text, said, question }
        };
        let mut places = vec![
            place(&heads[0], count.findings, count.findings.to_string(), question.clone()),
            place(&heads[1], count.pilots, count.pilots.to_string(), question.clone()),
        ];
        for (column, head) in columns.iter().zip(&heads[2..]) {
            let (found, text, asked) = self.place(count, column, &question);
            places.push(place(head, found, text, asked));
        }
        Line { name, definition, places }
    }

    /// How many, in words, and which findings those are.
    fn place(&self, count: &TagCount, column: &Column, question: &FindingQuestion) -> (usize, String, FindingQuestion) {
        let question = question.clone();
        match column {
            Column::Class(class, total) => {
                let found = count.of_class(*class);
                let text = Phrase::new("findings-of").with("count", found).with("total", *total).say(self.lang);
                let changed =
                    self.classes.map(|(on, _)| Changed { scale: on.scale.clone(), source: on.source, class: *class });
                (found, text, FindingQuestion { changed, ..question })
            }
            Column::Kind(kind) => {
                let found = count.of_kind(*kind);
                (found, found.to_string(), FindingQuestion { kind: Some(FindingKind::ALL[*kind]), ..question })
            }
            Column::Topic(topic) => {
                let found = count.of_topic(*topic);
                let topic = Some(self.counted.topics[*topic].clone());
                (found, found.to_string(), FindingQuestion { topic, ..question })
            }
            Column::Measurement(at) => {
                let found = count.by_measurement[*at];
                let measurement = self.counted.measurements[*at];
                let asked = FindingQuestion { measurement, without_measurement: measurement.is_none(), ..question };
                (found, found.to_string(), asked)
            }
        }
    }

    /// One label by kind and scale: a row for every kind that occurs, a place for every scale.
    pub fn cross(&self, at: usize) -> Option<Cross> {
        let count = self.counted.tags.get(at)?;
        let name = self.state.tags().get(at)?.name.get(self.lang);
        let topics: Vec<usize> = (0..self.counted.topics.len()).filter(|topic| count.of_topic(*topic) > 0).collect();
        let heads: Vec<String> =
            topics.iter().map(|topic| topic_words(self.state, &self.counted.topics[*topic], self.lang)).collect();
        let mut lines = Vec::new();
        for (kind, held) in FindingKind::ALL.into_iter().enumerate().filter(|(kind, _)| count.of_kind(*kind) > 0) {
            let words = kind_words(held, self.lang);
            let places = topics.iter().zip(&heads).map(|(topic, head)| {
                let found = count.by_kind[kind][*topic];
                let topic = Some(self.counted.topics[*topic].clone());
                let question =
                    FindingQuestion { tag: count.tag, kind: Some(held), topic, ..FindingQuestion::default() };
                Place {
                    count: found,
                    text: found.to_string(),
                    said: format!("{name}, {words}, {head}: {found}"),
                    question,
                }
            });
            lines.push((words.clone(), places.collect()));
        }
        Some(Cross { heads, lines })
    }
}

/// One label by kind and scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cross {
    pub heads: Vec<String>,
    pub lines: Vec<(String, Vec<Place>)>,
}

impl Table {
    /// The lines in the order that is asked.
    pub fn order(&self, sort: Sort, is_descending: bool) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.lines.len()).collect();
        let compare = |a: &usize, b: &usize| -> Ordering {
            let (a, b) = (&self.lines[*a], &self.lines[*b]);
            match sort {
                Sort::Codebook => Ordering::Equal,
                Sort::Name => a.name.to_lowercase().cmp(&b.name.to_lowercase()),
                Sort::Column(column) => {
                    let count = |line: &Line| line.places.get(column).map(|place| place.count);
                    count(a).cmp(&count(b))
                }
            }
        };
        order.sort_by(|a, b| if is_descending { compare(b, a) } else { compare(a, b) });
        order
    }

    /// The table for a spreadsheet; `notes` say what was counted and how.
    pub fn as_text(&self, order: &[usize], notes: &[String], lang: Lang) -> String {
        let mut lines = notes.to_vec();
        lines.push(table_line(std::iter::once(lang.tr("findings-label")).chain(self.heads.iter().cloned())));
        for line in order.iter().map(|at| &self.lines[*at]).chain(&self.any) {
            lines.push(table_line(
                std::iter::once(line.name.clone()).chain(line.places.iter().map(|place| place.text.clone())),
            ));
        }
        lines.join("\n")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]
mod tests {
    use super::*;
    use crate::app::queries::changes::default_pair;
    use crate::app::queries::findings::counted;
    use crate::app::{Command, Session};
    use crate::base::Text;
    use crate::gui::findings::counts_words::{about, notes, sentence};
    use crate::gui::pilots::tests::sample_without_labels;
    use crate::model::{FindingId, Tag, TagId};

    /// Puts a label to every finding in which a word occurs.
    fn label(session: &mut Session, name: &str, word: &str) {
        let position = session.state().tags().len() as f64;
        let tag = Tag { id: TagId::new(), name: Text::only(Lang::Nl, name), definition: Text::default(), position };
        let fits = |text: &str| text.to_lowercase().contains(word);
        let all = session.state().all_findings().filter(|held| fits(&held.text.nl));
        let ids: Vec<FindingId> = all.map(|held| held.id).collect();
        session.dispatch(&Command::TagFindings(Box::new(tag), ids)).unwrap();
    }

    #[test]
    fn a_table_by_change_reads_as_the_sentence_does() {
        let (mut session, _folder) = sample_without_labels();
        label(&mut session, "onduidelijke afspraken", "afspra");
        label(&mut session, "tijd", "tijd");
        let (state, lang) = (session.state(), Lang::Nl);
        let on =
            On { scale: ScaleKey::new("rapportcijfer"), source: Source::Published, title: "Rapportcijfer".to_owned() };
        let classes = Classes::of(state, default_pair(state).unwrap(), &on.scale, on.source, None);
        let narrowed = Narrowed { kind: Some(FindingKind::Obstacle), topic: None };
        let counted = counted(state, &narrowed, Some(&classes));
        let made = Made {
            state,
            counted: &counted,
            narrowed: &narrowed,
            by: By::Change,
            classes: Some((&on, &classes)),
            lang,
        };
        let table = made.table();
        let above =
            [about(state, &narrowed, Some(&on), lang), notes(state, &counted, By::Change, Some(&classes), lang)];
        let order = table.order(Sort::Column(0), true);
        insta::assert_snapshot!(table.as_text(&order, &above.concat(), lang).replace('\t', " | "));
        let said = sentence(&state.tags()[0], &counted.tags[0], &narrowed, &classes, &on, lang);
        insta::assert_snapshot!(said);
        let question = &table.lines[0].places[4].question;
        assert_eq!(question.changed.as_ref().map(|changed| changed.class), Some(Class::Down));
        assert_eq!((question.kind, question.tag), (Some(FindingKind::Obstacle), Some(state.tags()[0].id)));
    }

    #[test]
    fn kinds_and_scales_of_a_label_add_up_to_its_findings() {
        let (mut session, _folder) = sample_without_labels();
        label(&mut session, "inwoners", "inwoner");
        let (state, lang) = (session.state(), Lang::Nl);
        let narrowed = Narrowed::default();
        let counted = counted(state, &narrowed, None);
        let by = |by| Made { state, counted: &counted, narrowed: &narrowed, by, classes: None, lang }.table();
        for (by, table) in [By::Kind, By::Topic, By::Measurement].map(|one| (one, by(one))) {
            let places = &table.lines[0].places;
            let sum: usize = places[2..].iter().map(|place| place.count).sum();
            assert_eq!(sum, places[0].count, "{by:?}");
        }
        let made = Made { state, counted: &counted, narrowed: &narrowed, by: By::Kind, classes: None, lang };
        let cross = made.cross(0).unwrap();
        let sum: usize = cross.lines.iter().flat_map(|(_, places)| places).map(|place| place.count).sum();
        assert_eq!(sum, counted.tags[0].findings);
        assert!(sum > 10 && made.cross(1).is_none());
        // Without measurements to compare there are no columns of change, and nothing to fail on.
        assert_eq!(by(By::Change).heads.len(), 2);
    }
}
