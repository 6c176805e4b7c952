//! The figures of a change as people read them, each in one way, and a change told in sentences. Tables, the panel
//! behind a number and what is copied take them from here.

use crate::analysis::change::Class;
use crate::analysis::evidence::{Evidence, Headline, Method};
use crate::analysis::influence::{Decisive, Side};
use crate::analysis::{Reason, words};
use crate::app::State;
use crate::app::queries::analysis::Analysed;
use crate::app::queries::provenance::Number;
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, number};
use crate::gui::overview::model::capitalised;
use crate::model::Scale;

/// What stands where there is no number.
pub const NONE: &str = "–";

/// A number as it is shown; `None` where it is not defined.
pub fn figure(held: &Analysed, number: Number, lang: Lang) -> Option<String> {
    let change = &held.row.change;
    let evidence = held.evidence();
    let paired = evidence.and_then(|evidence| evidence.paired.as_ref());
    let independent = evidence.map(|evidence| &evidence.independent);
    let p = |value: f64| number::probability(lang, value);
    let effect = |value: f64| number::signed(lang, value, 2);
    match number {
        Number::Counts => Some(format!("{} → {}", count(change.n_from), count(change.n_to))),
        Number::MeanFrom => Some(number::fixed(lang, change.mean_from, 1)),
        Number::MeanTo => Some(number::fixed(lang, change.mean_to, 1)),
        Number::Diff => change.diff.map(|diff| number::signed(lang, diff, 1)),
        Number::Interval => evidence.and_then(|evidence| own_interval(evidence, lang)),
        Number::Class => change.class.map(|class| class_words(class, lang)),
        Number::Headline => evidence.map(|evidence| rests_on(evidence, lang)),
        Number::P => evidence?.p().map(|(value, _)| p(value)),
        Number::Holm => held.p_holm.map(p),
        Number::Moves => paired.map(|paired| moves(paired.up, paired.same, paired.down)),
        Number::HedgesG => independent?.hedges_g.map(effect),
        Number::CliffsDelta => independent.map(|independent| effect(independent.cliffs_delta)),
        Number::RankBiserial => paired?.rank_biserial.map(effect),
        Number::SmallestP => evidence?.smallest_p.map(p),
        Number::SmallestChange => evidence?.smallest_change().map(|change| number::fixed(lang, change, 1)),
        Number::Decisive => Some(match &held.influence()?.decisive {
            Some(decisive) => who(decisive).say(lang),
            None => lang.tr("analyse-nobody"),
        }),
        _ => None,
    }
}

/// Why a number is not defined, where it is not.
pub fn reason(held: &Analysed, number: Number) -> Option<Reason> {
    let evidence = held.evidence();
    let is_paired = evidence.is_some_and(|evidence| evidence.headline == Headline::Paired);
    match number {
        Number::Diff | Number::Class => held.row.change.reason,
        Number::Interval | Number::SmallestChange => {
            let evidence = evidence.filter(|evidence| evidence.interval().is_none())?;
            // Nobody differed: then the differences have no spread either, which is what the interval lacks.
            match evidence.reason() {
                Some(Reason::NoDifference) => Some(Reason::NoSpread),
                other => other,
            }
        }
        Number::P | Number::Holm => evidence?.p().is_none().then_some(match is_paired {
            true => Reason::NoDifference,
            false => Reason::TooFew,
        }),
        Number::HedgesG => evidence?.independent.reason.filter(|_| figure_of_g(evidence).is_none()),
        Number::Moves => evidence?.paired.is_none().then_some(Reason::TooFew),
        Number::RankBiserial => match &evidence?.paired {
            None => Some(Reason::TooFew),
            Some(paired) => paired.rank_biserial.is_none().then_some(Reason::NoDifference),
        },
        Number::SmallestP => evidence?.smallest_p.is_none().then_some(Reason::TooFew),
        Number::Decisive => (evidence.is_some() && held.influence().is_none()).then_some(Reason::TooFew),
        _ => None,
    }
}

fn figure_of_g(evidence: Option<&Evidence>) -> Option<f64> {
    evidence?.independent.hedges_g
}

fn count(n: Option<u32>) -> String {
    n.map_or_else(|| "?".to_owned(), |n| n.to_string())
}

/// `−1,1 tot −0,1`.
pub fn interval((low, high): (f64, f64), lang: Lang) -> String {
    let ends = Phrase::new("analyse-interval").with("low", Arg::Signed(low, 1)).with("high", Arg::Signed(high, 1));
    ends.say(lang)
}

/// The interval that stands first; of pairs beside their own difference, which need not be that of all responses.
fn own_interval(evidence: &Evidence, lang: Lang) -> Option<String> {
    let ends = interval(evidence.interval()?, lang);
    Some(match &evidence.paired {
        Some(paired) if evidence.headline == Headline::Paired => {
            format!("{} ({ends})", number::signed(lang, paired.diff, 1))
        }
        _ => ends,
    })
}

/// The difference that the interval which stands first belongs to.
pub fn own_difference(evidence: &Evidence) -> f64 {
    match &evidence.paired {
        Some(paired) if evidence.headline == Headline::Paired => paired.diff,
        _ => evidence.diff,
    }
}

/// `▲ gestegen`.
pub fn class_words(class: Class, lang: Lang) -> String {
    format!("{} {}", class_sign(class), words::class(class).say(lang))
}

pub fn class_sign(class: Class) -> &'static str {
    match class {
        Class::Up => "▲",
        Class::Same => "●",
        Class::Down => "▼",
    }
}

/// `▲ 9  ● 2  ▼ 1`.
fn moves(up: u32, same: u32, down: u32) -> String {
    let one = |class, count: u32| format!("{} {count}", class_sign(class));
    [one(Class::Up, up), one(Class::Same, same), one(Class::Down, down)].join("  ")
}

fn rests_on(evidence: &Evidence, lang: Lang) -> String {
    let pairs = evidence.paired.as_ref().map_or(0, |paired| paired.n);
    let key = match evidence.headline {
        Headline::Paired => "analyse-rests-paired",
        Headline::Independent if pairs == 0 => "analyse-rests-groups",
        Headline::Independent => "analyse-rests-groups-pairs",
    };
    let words = Phrase::new(key);
    if key == "analyse-rests-groups" { words.say(lang) } else { words.with("pairs", pairs).say(lang) }
}

/// The code of the respondent on whom the class hangs, or words for one without.
pub fn who(decisive: &Decisive) -> Phrase {
    match (&decisive.respondent, decisive.side) {
        (Some(code), _) => Phrase::new("respondent-code").with("code", code.as_ref()),
        (None, Side::Earlier) => Phrase::new("analyse-without-code-first"),
        (None, Side::Later) => Phrase::new("analyse-without-code-second"),
    }
}

/// "Zonder R-508 zou de uitkomst 'ongeveer gelijk' zijn in plaats van 'gedaald'."
pub fn decisive_sentence(decisive: &Decisive, class: Class) -> Phrase {
    Phrase::new("analyse-decisive")
        .with("who", who(decisive))
        .with("without", words::class(decisive.class))
        .with("class", words::class(class))
}

/// A change in sentences: what was found, the interval, what decides, and whether one respondent does.
pub fn sentences(state: &State, scale: &Scale, held: &Analysed, lang: Lang) -> Vec<String> {
    let change = &held.row.change;
    let found = words::change_sentence(&state.programme.bands, scale.is_grade(), change);
    let mut all = vec![format!("{}.", capitalised(&found.say(lang)))];
    let Some((diff, class)) = change.diff.zip(change.class) else { return all };
    let evidence = held.evidence();
    all.extend(evidence.map(|evidence| interval_sentence(evidence, diff).say(lang)));
    all.extend(evidence.and_then(|evidence| p_sentence(held, evidence)).map(|sentence| sentence.say(lang)));
    all.push(class_sentence(scale, class, diff).say(lang));
    all.extend(evidence.filter(|evidence| evidence.disagree).and_then(disagree_sentence).map(|it| it.say(lang)));
    let decisive = held.influence().and_then(|influence| influence.decisive.as_ref());
    all.extend(decisive.map(|decisive| decisive_sentence(decisive, class).say(lang)));
    all
}

/// The difference with its interval, over the same people where that stands first.
pub fn interval_sentence(evidence: &Evidence, diff: f64) -> Phrase {
    let paired = evidence.paired.as_ref().filter(|_| evidence.headline == Headline::Paired);
    let key = match (paired, evidence.interval()) {
        (_, None) => "analyse-found-no-interval",
        (Some(_), Some(_)) => "analyse-found-paired",
        (None, Some(_)) => "analyse-found",
    };
    let mut sentence = Phrase::new(key).with("diff", Arg::Signed(diff, 1));
    if let Some((low, high)) = evidence.interval() {
        sentence = sentence.with("low", Arg::Signed(low, 1)).with("high", Arg::Signed(high, 1));
    } else {
        let why = evidence.reason().unwrap_or(Reason::TooFew);
        sentence = sentence.with("reason", words::reason(why));
    }
    match paired.filter(|_| evidence.interval().is_some()) {
        Some(paired) => sentence.with("pairs", paired.n).with("own", Arg::Signed(paired.diff, 1)),
        None => sentence,
    }
}

/// The p with the bare counts beside it.
fn p_sentence(held: &Analysed, evidence: &Evidence) -> Option<Phrase> {
    let (p, method) = evidence.p()?;
    let method = Phrase::new(match method {
        Method::Exact => "method-exact",
        Method::Asymptotic => "method-asymptotic",
    });
    let holm = held.p_holm.unwrap_or(p);
    let paired = evidence.paired.as_ref();
    let key = if paired.is_some() { "analyse-p-moves" } else { "analyse-p" };
    let sentence = Phrase::new(key).with("p", Arg::PValue(p)).with("method", method).with("holm", Arg::PValue(holm));
    Some(match paired {
        Some(paired) => {
            sentence.with("pairs", paired.n).with("up", paired.up).with("same", paired.same).with("down", paired.down)
        }
        None => sentence,
    })
}

/// What makes it this class. A difference that reads as large as the smallest change and is less gets more decimals.
fn class_sentence(scale: &Scale, class: Class, diff: f64) -> Phrase {
    let reads_as_large = number::round(diff.abs(), 1) >= scale.smallest_change;
    let key = match (class, reads_as_large) {
        (Class::Same, true) => "analyse-class-just-same",
        (Class::Same, false) => "analyse-class-same",
        (Class::Up | Class::Down, _) => "analyse-class-moved",
    };
    let sentence = Phrase::new(key).with("smallest", smallest(scale)).with("class", words::class(class));
    if key == "analyse-class-just-same" {
        sentence.with("diff", Arg::Signed(diff, telling(scale, diff)))
    } else {
        sentence
    }
}

/// The fewest decimals with which a difference reads as less than the smallest change.
fn telling(scale: &Scale, diff: f64) -> u32 {
    (2..9).find(|decimals| number::round(diff.abs(), *decimals) < scale.smallest_change).unwrap_or(9)
}

/// The smallest change that matters on a scale, with no more decimals than it has.
pub fn smallest(scale: &Scale) -> Arg {
    let value = scale.smallest_change;
    let is_whole = |decimals: &u32| (number::round(value, *decimals) - value).abs() < 1e-9;
    Arg::Number(value, (0..3).find(is_whole).unwrap_or(3))
}

fn disagree_sentence(evidence: &Evidence) -> Option<Phrase> {
    let paired = evidence.paired.as_ref()?;
    Some(Phrase::new("analyse-disagree").with("pairs", paired.n).with("own", Arg::Signed(paired.diff, 1)))
}
