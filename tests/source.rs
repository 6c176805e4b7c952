//! The program's own source as tokens, for the tests that read it: without comments, and without what
//! is only compiled for tests. Not a parser: it knows nothing of types or of what a name refers to.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One file under `src/`.
pub struct Source {
    /// As in `gui/entry/view.rs`.
    pub path: String,
    pub tokens: Vec<TokenTree>,
}

impl Source {
    /// Reads text as if it stood at `path` under `src/`.
    pub fn of_text(path: &str, text: &str) -> Self {
        let stream: TokenStream = text.parse().unwrap_or_else(|error| panic!("src/{path} is not Rust: {error}"));
        Self { path: path.to_owned(), tokens: without_tests(stream) }
    }

    /// The module that the file is: `gui`, `entry`, `view`.
    pub fn module(&self) -> Vec<String> {
        let mut names: Vec<String> = self.path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if names.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
            names.pop();
        }
        names
    }
}

/// Every file under `src/` that is not only for tests, in a fixed order.
pub fn program() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let relative = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    paths
        .iter()
        .map(|path| (relative(path), path))
        .filter(|(name, _)| {
            !name.split('/').any(|part| {
                part == "tests" || part == "tests.rs" || part.ends_with("_tests.rs") || part == "testing.rs"
            })
        })
        .map(|(name, path)| Source::of_text(&name, &std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The tokens without items under `#[cfg(test)]` and `#[test]`.
fn without_tests(stream: TokenStream) -> Vec<TokenTree> {
    let mut kept = Vec::new();
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_attribute = is_punct(&token, '#')
            && matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket && is_test(group));
        if !is_attribute {
            kept.push(inner_without_tests(token));
            continue;
        }
        // The item ends with its braces, or with a semicolon.
        for token in tokens.by_ref() {
            let is_body = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            if is_body || is_punct(&token, ';') {
                break;
            }
        }
    }
    kept
}

fn inner_without_tests(token: TokenTree) -> TokenTree {
    let TokenTree::Group(group) = token else { return token };
    let mut kept = Group::new(group.delimiter(), without_tests(group.stream()).into_iter().collect());
    kept.set_span(group.span());
    TokenTree::Group(kept)
}

fn is_test(attribute: &Group) -> bool {
    let words = attribute.stream().to_string().replace(' ', "");
    words == "test" || words == "cfg(test)" || words.starts_with("cfg(all(test,")
}

pub fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

pub fn ident(token: Option<&TokenTree>) -> Option<String> {
    match token? {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    }
}

pub fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

/// Whether `::` stands at `at`.
pub fn is_path_mark(tokens: &[TokenTree], at: usize) -> bool {
    tokens.get(at).is_some_and(|t| is_punct(t, ':')) && tokens.get(at + 1).is_some_and(|t| is_punct(t, ':'))
}
