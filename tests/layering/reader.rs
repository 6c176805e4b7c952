//! Finds the paths that a file names: in `use`, in the middle of code, and within macros.

use proc_macro2::{Delimiter, TokenTree};

use crate::source::{ident, is_path_mark, is_punct, line};

/// A path as written, and the module it is written in.
#[derive(Debug, PartialEq)]
pub struct Named {
    pub line: usize,
    pub names: Vec<String>,
    /// `::serde::Serialize`: certainly outside.
    pub is_absolute: bool,
    pub is_use: bool,
    pub module: Vec<String>,
    /// The name by which this file knows it from here on, for a `use`.
    pub bound: Option<String>,
}

/// Every path in these tokens. A `mod name;` counts as a path to itself, because it binds a name too.
pub fn paths(module: &[String], tokens: &[TokenTree]) -> Vec<Named> {
    let mut found = Vec::new();
    walk(module, tokens, &mut found);
    found
}

fn walk(module: &[String], tokens: &[TokenTree], found: &mut Vec<Named>) {
    let mut at = 0;
    while at < tokens.len() {
        let word = ident(tokens.get(at));
        at = match word.as_deref() {
            // `use<'a>` in a return type imports nothing.
            Some("use") if !tokens.get(at + 1).is_some_and(|t| is_punct(t, '<')) => walk_use(module, tokens, at, found),
            Some("extern") if ident(tokens.get(at + 1)).as_deref() == Some("crate") => {
                push_use(module, tokens, at + 2, vec![ident(tokens.get(at + 2)).unwrap_or_default()], false, found);
                at + 3
            }
            Some("mod") => walk_mod(module, tokens, at, found),
            Some(_) => walk_inline(module, tokens, at, found),
            None => {
                if let Some(TokenTree::Group(group)) = tokens.get(at) {
                    walk(module, &group.stream().into_iter().collect::<Vec<_>>(), found);
                }
                at + 1
            }
        };
    }
}

fn walk_mod(module: &[String], tokens: &[TokenTree], at: usize, found: &mut Vec<Named>) -> usize {
    let Some(name) = ident(tokens.get(at + 1)) else { return at + 1 };
    let own = vec!["self".to_owned(), name.clone()];
    push_use(module, tokens, at + 1, own, false, found);
    match tokens.get(at + 2) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let inner: Vec<String> = module.iter().cloned().chain([name]).collect();
            walk(&inner, &group.stream().into_iter().collect::<Vec<_>>(), found);
            at + 3
        }
        _ => at + 2,
    }
}

fn walk_inline(module: &[String], tokens: &[TokenTree], start: usize, found: &mut Vec<Named>) -> usize {
    let mut names = vec![ident(tokens.get(start)).unwrap_or_default()];
    let mut at = start + 1;
    while is_path_mark(tokens, at) {
        let Some(name) = ident(tokens.get(at + 2)) else { break };
        names.push(name);
        at += 3;
    }
    let follows_mark = start >= 2 && is_path_mark(tokens, start - 2);
    // After `Vec::<u8>::` or `<T as X>::` the names belong to a type, not to a crate.
    let follows_type = start >= 3 && follows_mark && is_punct(&tokens[start - 3], '>');
    if names.len() > 1 && !follows_type {
        let (line, module) = (line(&tokens[start]), module.to_vec());
        found.push(Named { line, names, is_absolute: follows_mark, is_use: false, module, bound: None });
    }
    at
}

/// Reads from `use` to its semicolon; answers where to go on.
fn walk_use(module: &[String], tokens: &[TokenTree], at: usize, found: &mut Vec<Named>) -> usize {
    let end = (at..tokens.len()).find(|&i| is_punct(&tokens[i], ';')).unwrap_or(tokens.len());
    expand(module, &tokens[at + 1..end], &[], false, found);
    end + 1
}

/// Spells out one branch of a use tree: `a::{b, c::d as e}` names `a::b` and `a::c::d`.
fn expand(module: &[String], tokens: &[TokenTree], before: &[String], is_absolute: bool, found: &mut Vec<Named>) {
    for branch in tokens.split(|token| is_punct(token, ',')) {
        let starts_absolute = before.is_empty() && is_path_mark(branch, 0);
        let is_absolute = is_absolute || starts_absolute;
        let mut names = before.to_vec();
        let mut at = if starts_absolute { 2 } else { 0 };
        while let Some(name) = ident(branch.get(at)) {
            names.push(name);
            at += 1;
            if !is_path_mark(branch, at) {
                break;
            }
            at += 2;
        }
        match branch.get(at) {
            Some(TokenTree::Group(group)) => {
                expand(module, &group.stream().into_iter().collect::<Vec<_>>(), &names, is_absolute, found);
            }
            Some(token) if is_punct(token, '*') => {
                names.push("*".to_owned());
                push_use(module, branch, at, names, is_absolute, found);
            }
            Some(TokenTree::Ident(_)) => {
                push_use(module, branch, at, names, is_absolute, found);
                if let (Some(last), Some(alias)) = (found.last_mut(), ident(branch.get(at + 1))) {
                    last.bound = Some(alias);
                }
            }
            _ if at > 0 => push_use(module, branch, at - 1, names, is_absolute, found),
            _ => {}
        }
    }
}

fn push_use(
    module: &[String],
    tokens: &[TokenTree],
    at: usize,
    mut names: Vec<String>,
    is_absolute: bool,
    found: &mut Vec<Named>,
) {
    // `a::{self}` is `a`.
    if names.len() > 1 && names.last().is_some_and(|name| name == "self") {
        names.pop();
    }
    let line = tokens.get(at).map_or(0, line);
    let bound = names.last().cloned();
    found.push(Named { line, names, is_absolute, is_use: true, module: module.to_vec(), bound });
}
