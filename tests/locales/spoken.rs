//! Which keys the program says: those it names outright, and those it puts together with `format!`.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, TokenTree};

use crate::source::{Source, ident, is_path_mark, is_punct, line};

/// One place where a key is said.
pub struct Said {
    pub place: String,
    /// A key, or with `{}` in it the form of several.
    pub key: String,
    /// What `.with(…)` gives it there and then; `None` where that cannot be seen.
    pub given: Option<BTreeSet<String>>,
}

#[derive(Default)]
pub struct Spoken {
    pub said: Vec<Said>,
    /// Every string in the program, because a key may be chosen in one place and said in another.
    pub strings: BTreeSet<String>,
}

impl Spoken {
    pub fn of(sources: &[Source]) -> Self {
        let mut spoken = Self::default();
        for source in sources {
            spoken.walk(&source.path, &source.tokens);
        }
        spoken
    }

    fn walk(&mut self, path: &str, tokens: &[TokenTree]) {
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.walk(path, &inside(group)),
                TokenTree::Literal(_) => self.strings.extend(string(token)),
                TokenTree::Ident(_) => self.said.extend(said(path, tokens, at)),
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Whether some string of the program is this key, or the form of it.
    pub fn may_say(&self, key: &str) -> bool {
        self.strings.contains(key) || self.strings.iter().any(|string| is_form(string) && fits(string, key))
    }
}

/// `tr("key")`, `tr(lang, "key")` and `Phrase::new("key").with("name", …)`.
fn said(path: &str, tokens: &[TokenTree], at: usize) -> Option<Said> {
    let name = ident(tokens.get(at))?;
    let is_definition = at > 0 && ident(tokens.get(at - 1)).as_deref() == Some("fn");
    let open = match name.as_str() {
        "tr" if !is_definition => at + 1,
        "Phrase" if is_path_mark(tokens, at + 1) && ident(tokens.get(at + 3)).as_deref() == Some("new") => at + 4,
        _ => return None,
    };
    let call = call(tokens.get(open)?)?;
    let key = inside(call).iter().find_map(string).or_else(|| form(&inside(call)))?;
    let given = if name == "tr" { BTreeSet::new() } else { given(tokens, open + 1) };
    // A key of the form `a-{}` may be one of several messages, which need not want the same.
    let given = Some(given).filter(|_| !key.contains('{'));
    Some(Said { place: format!("src/{path}:{}", line(&tokens[at])), key, given })
}

/// The text of a `format!` among these tokens.
fn form(tokens: &[TokenTree]) -> Option<String> {
    let at = (0..tokens.len()).find(|&at| ident(tokens.get(at)).as_deref() == Some("format"))?;
    is_punct(tokens.get(at + 1)?, '!').then_some(())?;
    inside(call(tokens.get(at + 2)?)?).first().and_then(string)
}

/// The names in a chain of `.with("name", …)`.
fn given(tokens: &[TokenTree], mut at: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while tokens.get(at).is_some_and(|token| is_punct(token, '.'))
        && ident(tokens.get(at + 1)).as_deref() == Some("with")
    {
        names.extend(tokens.get(at + 2).and_then(call).and_then(|call| inside(call).first().and_then(string)));
        at += 3;
    }
    names
}

fn call(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some(group),
        _ => None,
    }
}

fn inside(group: &Group) -> Vec<TokenTree> {
    group.stream().into_iter().collect()
}

/// The text of a plain string literal; keys need no escapes.
fn string(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    literal.to_string().strip_prefix('"')?.strip_suffix('"').map(str::to_owned)
}

/// Whether this can be the form of keys: `held-{}`, `finding-kind-{code}-short`, or `theme-` before a name is added.
fn is_form(text: &str) -> bool {
    let is_of_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let pieces = pieces(text);
    (pieces.len() > 1 || text.ends_with('-'))
        && pieces.iter().all(|piece| piece.chars().all(is_of_key))
        && pieces.iter().any(|piece| piece.contains('-') && piece.len() > 2)
}

/// Whether the form can become the key.
pub fn fits(form: &str, key: &str) -> bool {
    let pieces = pieces(form);
    let Some(mut rest) = key.strip_prefix(pieces[0].as_str()) else { return false };
    for piece in &pieces[1..] {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    let is_open = form.ends_with('}') || form.ends_with('-');
    is_open || rest.is_empty() || pieces.last().is_some_and(|last| pieces.len() > 1 && rest.ends_with(last.as_str()))
}

/// What stands before, between and after the `{…}` of a form.
fn pieces(form: &str) -> Vec<String> {
    let mut parts = form.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after).to_owned());
    [first].into_iter().chain(rest).collect()
}

#[test]
fn a_form_stands_for_the_keys_it_can_become() {
    assert!(is_form("held-{}") && fits("held-{}", "held-yes"));
    assert!(is_form("finding-kind-{code}-short") && fits("finding-kind-{code}-short", "finding-kind-quote-short"));
    assert!(!fits("finding-kind-{code}-short", "finding-kind-quote"));
    assert!(is_form("theme-") && fits("theme-", "theme-care"));
    assert!(!is_form("{}-{}") && !is_form("chart-{}.svg") && !is_form("held-yes"));
    assert!(!fits("held-{}", "source-held-yes"));
}
