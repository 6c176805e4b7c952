//! The codebook of a programme: tags with a definition, which are put to findings so that what recurs can be counted.
//! Not for the themes of a pilot, which say what it is about, nor for its keywords, which only gather pilots.

use serde::{Deserialize, Serialize};

use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a tag.
    TagId
);

/// A tag (label) of the codebook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub id: TagId,
    /// What people call it: `onduidelijke afspraken`. No two tags share a name in a language.
    pub name: Text,
    /// When it is put to a finding and when it is not.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub definition: Text,
    pub position: f64,
}
