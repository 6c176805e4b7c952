//! The questions behind a view, each by itself: what has to be worked out anew when a number changes.

use proeftuinmeter::app::State;
use proeftuinmeter::app::progress::Progress;
use proeftuinmeter::app::queries::analysis::{Question, analyse};
use proeftuinmeter::app::queries::changes;
use proeftuinmeter::app::queries::charts::{DumbbellRequest, Shown, dumbbell};
use proeftuinmeter::app::queries::comparison::{Asked, Background, Reading, compare};
use proeftuinmeter::app::queries::scores::{self, Versions};
use proeftuinmeter::base::Lang;
use proeftuinmeter::charts::{self, Look};
use proeftuinmeter::model::Source;
use proeftuinmeter::model::comparison::Column;

use crate::table::Lines;

const CHART_WIDTH: f32 = 900.0;

pub fn measure(state: &State, lines: &mut Lines) {
    let pair = changes::default_pair(state).expect("two measurements");
    lines.time("question: every change", || changes::changes(state, pair, None, None));
    let question = Question { pair, with_doubtful: true };
    lines.time("question: the whole analysis", || {
        analyse(state, question, &Progress::default()).map(|made| made.rows.len())
    });
    lines.time("question: every score", || scores::scores(state, &Versions::of(state)));
    lines.time("comparison: the background, for own use", || Background::of(state, Some(pair), false));
    let background = Background::of(state, Some(pair), false);
    let columns: Vec<Column> = state.parts().take(6).map(|(_, part)| Column::Part(part.id)).collect();
    let asked = Asked { columns: &columns, reference: None, lang: Lang::Nl, reading: Reading::Everything };
    lines.time("comparison: six pilots side by side", || compare(state, None, &background, &asked));
    let scale = state.scales().iter().find(|scale| scale.is_grade()).expect("a grade");
    let shown = Shown { scale, source: Source::Published, pair, lang: Lang::Nl, for_others: false };
    let request = DumbbellRequest { shown, parts: None, incomplete: true };
    lines.time("chart: the dumbbell's data and words", || dumbbell(state, &request));
    let (chart, look) = (dumbbell(state, &request), Look::light());
    let layout = || charts::dumbbell::layout(&chart, &look, CHART_WIDTH, &charts::font::measure);
    lines.time("chart: the dumbbell's layout", layout);
}
