//! What a column is. A map writes it as a word (`pilot`, `item:S4`, `option:R1:steers`, `ignore`).

use crate::base::{Lang, Phrase, Word};
use crate::model::ItemCode;
use crate::model::import_map::Target;

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Where or whose a row is, or one of the columns of a list.
    Field(Field),
    /// A text in one language.
    Translated(Field, Lang),
    /// The answer to an item.
    Answer(ItemCode),
    /// Whether one option of an item was chosen.
    Option(ItemCode, Word),
    Ignored(Ignored),
    /// A heading that nobody knows: a problem, until the map says what it is.
    Unknown,
    /// No heading; a problem where something stands below it.
    Blank,
}

/// Why a column is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ignored {
    /// The map says so.
    Rule,
    /// A survey tool keeps it for itself.
    Tool,
    /// A survey tool's column with what tells who somebody is: a name, an address.
    Private,
    /// What it says stands in another column as well.
    Doubled,
}

macro_rules! fields {
    ($($name:ident $word:literal $($heading:literal)*;)*) => {
        /// A column with a name of its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field { $($name,)* }

        impl Field {
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word in a map, the English heading, and the tail of the locale key `import-column-…`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The headings that it has besides its word, in small letters.
            pub fn headings(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($heading,)*],)* }
            }
        }
    };
}

fields! {
    Pilot "pilot" "proeftuin" "pilot_number" "proeftuinnummer";
    Part "part" "onderdeel";
    Wave "wave" "meting" "measurement";
    Respondent "respondent" "respondent_code" "respondentcode";
    Role "role" "rol";
    Questionnaire "questionnaire" "vragenlijst";
    Item "item" "vraag" "question";
    Value "value" "waarde" "antwoord" "answer" "oordeel" "rating";
    Number "number" "nummer" "nr";
    Name "name" "naam";
    Commissioner "commissioner" "opdrachtgever" "opdrachtgevers" "commissioners";
    CommissionerKind "commissioner_kind" "soort_opdrachtgever";
    Adviser "adviser" "adviseur" "adviseurs" "advisers";
    Area "area" "gebied";
    Municipality "municipality" "gemeente" "gemeenten" "municipalities";
    Year "year" "jaar" "jaren" "years";
    Period "period" "periode";
    Partner "partner" "partners";
    Residents "residents_involved" "betrokken_inwoners";
    Goal "goal" "doel";
    TargetGroup "target_group" "doelgroep" "doelgroepen" "target_groups";
    Result "result" "resultaat" "resultaten" "results";
    Innovation "innovation" "vernieuwing";
    Theme "theme" "thema" "themas" "thema's" "themes";
    ResearchNote "research_note" "opmerking_onderzoek";
    Scale "scale" "schaal";
    Mean "mean" "gemiddelde" "cijfer" "grade";
    Count "n" "aantal";
    Evaluator "evaluator" "beoordelaar";
    Argument "argument" "onderbouwing" "toelichting";
    Remark "remark" "opmerking";
    Source "source" "bron";
}

impl Field {
    /// The fields that rows of a target have.
    pub fn of_target(target: Target) -> &'static [Self] {
        use Field::*;
        match target {
            Target::Responses => &[Pilot, Part, Wave, Respondent, Role, Questionnaire, Item, Value],
            Target::Pilots => &[
                Number,
                Name,
                Municipality,
                Commissioner,
                CommissionerKind,
                Adviser,
                Area,
                Year,
                Period,
                Theme,
                Partner,
                Residents,
                Goal,
                TargetGroup,
                Result,
                Innovation,
                ResearchNote,
                Source,
            ],
            Target::Published => &[Pilot, Part, Wave, Scale, Mean, Count, Remark, Source],
            Target::Ratings => &[Pilot, Part, Wave, Scale, Evaluator, Value, Argument, Source],
        }
    }

    /// Those without which no row can be understood.
    pub fn needed(target: Target) -> &'static [Self] {
        use Field::*;
        match target {
            Target::Responses => &[Pilot, Wave],
            Target::Pilots => &[Name],
            Target::Published => &[Pilot, Wave, Scale, Mean],
            Target::Ratings => &[Pilot, Wave, Scale, Evaluator, Value],
        }
    }

    /// Whether it is a text that may stand there in either language.
    pub fn is_translated(self) -> bool {
        use Field::*;
        matches!(
            self,
            Period | Partner | Residents | Goal | TargetGroup | Result | Innovation | ResearchNote | Argument | Remark
        )
    }

    /// What the column is called in a sentence.
    pub fn phrase(self) -> Phrase {
        Phrase::new(&format!("import-column-{}", self.word().replace('_', "-")))
    }
}

const IGNORE: &str = "ignore";

impl Meaning {
    /// As a map writes it; a column that is not understood has no word.
    pub fn rule(&self) -> Option<String> {
        match self {
            Self::Field(field) => Some(field.word().to_owned()),
            Self::Translated(field, lang) => Some(format!("{}_{}", field.word(), lang.code())),
            Self::Answer(item) => Some(format!("item:{item}")),
            Self::Option(item, option) => Some(format!("option:{item}:{option}")),
            Self::Ignored(_) => Some(IGNORE.to_owned()),
            Self::Unknown | Self::Blank => None,
        }
    }

    /// What a word of a map means; `None` where it means nothing.
    pub fn of_rule(rule: &str, target: Target) -> Option<Self> {
        let rule = rule.trim();
        if rule.eq_ignore_ascii_case(IGNORE) {
            return Some(Self::Ignored(Ignored::Rule));
        }
        if let Some((kind, rest)) = rule.split_once(':') {
            return match (kind, rest.split_once(':')) {
                _ if target != Target::Responses => None,
                ("item", None) => Some(Self::Answer(Word::new(rest))),
                ("option", Some((item, option))) => Some(Self::Option(Word::new(item), Word::new(option))),
                _ => None,
            };
        }
        let find = |word: &str| Field::of_target(target).iter().find(|field| field.word().eq_ignore_ascii_case(word));
        let plain = || find(rule).map(|field| Self::Field(*field));
        let translated = || {
            let (stem, code) = rule.rsplit_once('_')?;
            let lang = Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))?;
            find(stem).filter(|field| field.is_translated()).map(|field| Self::Translated(*field, lang))
        };
        plain().or_else(translated)
    }

    /// In words, for a list of columns.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Field(field) => field.phrase(),
            Self::Translated(field, lang) => {
                Phrase::new("import-means-translated").with("column", field.phrase()).with("lang", lang.code())
            }
            Self::Answer(item) => Phrase::new("import-means-item").with("item", item.as_str()),
            Self::Option(item, option) => {
                Phrase::new("import-means-option").with("item", item.as_str()).with("option", option.as_str())
            }
            Self::Ignored(Ignored::Rule) => Phrase::new("import-means-ignored"),
            Self::Ignored(Ignored::Tool) => Phrase::new("import-means-tool"),
            Self::Ignored(Ignored::Private) => Phrase::new("import-means-private"),
            Self::Ignored(Ignored::Doubled) => Phrase::new("import-means-doubled"),
            Self::Unknown => Phrase::new("import-means-unknown"),
            Self::Blank => Phrase::new("import-means-blank"),
        }
    }
}
