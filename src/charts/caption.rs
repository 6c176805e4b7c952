//! What every chart says of itself, above and under what it draws, and to who cannot see it.

use super::mark::Mark;

/// All strings are in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    pub title: String,
    /// What the chart shows in a sentence or two, for who cannot see it.
    pub description: String,
    pub subtitle: String,
    /// What each mark means; only those that occur.
    pub legend_notes: Vec<(Mark, String)>,
    pub footnotes: Vec<String>,
    /// Said in place of a drawing where there is nothing to draw.
    pub empty: String,
    /// Whether its later measurement is hidden until it is revealed, or was: then the chart is laid out so that nothing
    /// which is revealed moves what stood there.
    pub is_guessed: bool,
}
