//! The locale files as the tests see them: which keys a language has, and what each must be given.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

#[derive(Debug, Default)]
pub struct Messages {
    pub files: BTreeSet<String>,
    pub by_key: BTreeMap<String, Message>,
    pub faults: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Message {
    pub file: String,
    pub variables: BTreeSet<String>,
    /// Other messages that this one says.
    pub mentions: BTreeSet<String>,
}

impl Messages {
    /// Reads `assets/locales/<language>/`.
    pub fn of_folder(language: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language);
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let mut messages = Self::default();
        for path in paths {
            let name = format!("{language}/{}", path.file_name().unwrap().to_str().unwrap());
            messages.read(&name, &std::fs::read_to_string(path).unwrap());
        }
        messages
    }

    /// Adds what one file (`nl/base.ftl`) says.
    pub fn read(&mut self, file: &str, text: &str) {
        self.files.insert(file.rsplit('/').next().unwrap().to_owned());
        let resource = parse(text).unwrap_or_else(|(resource, errors)| {
            self.faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.add(file, message.id.name, message.value.as_ref()),
                Entry::Term(term) => {
                    self.faults.push(format!("{file}: '-{}': use a message, not a term", term.id.name))
                }
                Entry::Junk { content } => self.faults.push(format!("{file}: not understood: {}", content.trim())),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, file: &str, key: &str, value: Option<&Pattern<&str>>) {
        let mut message = Message { file: file.to_owned(), ..Message::default() };
        match value {
            Some(value) => self.read_pattern(file, key, value, &mut message),
            None => self.faults.push(format!("{file}: '{key}' says nothing")),
        }
        if let Some(before) = self.by_key.insert(key.to_owned(), message) {
            self.faults.push(format!("{file}: '{key}' is in {} too; a key is said once", before.file));
        }
    }

    fn read_pattern(&mut self, file: &str, key: &str, pattern: &Pattern<&str>, message: &mut Message) {
        let is_empty = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => value.trim().is_empty(),
            PatternElement::Placeable { expression } => {
                matches!(expression, Expression::Inline(InlineExpression::StringLiteral { value }) if value.is_empty())
            }
        };
        if pattern.elements.iter().all(is_empty) {
            self.faults.push(format!("{file}: '{key}' says nothing"));
        }
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(file, key, expression, message);
            }
        }
    }

    fn read_expression(&mut self, file: &str, key: &str, expression: &Expression<&str>, message: &mut Message) {
        match expression {
            Expression::Inline(inline) => self.read_inline(file, key, inline, message),
            Expression::Select { selector, variants } => {
                self.read_inline(file, key, selector, message);
                for variant in variants {
                    self.read_pattern(file, key, &variant.value, message);
                }
            }
        }
    }

    fn read_inline(&mut self, file: &str, key: &str, inline: &InlineExpression<&str>, message: &mut Message) {
        match inline {
            InlineExpression::VariableReference { id } => {
                message.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                message.mentions.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(file, key, expression, message),
            InlineExpression::FunctionReference { id, .. } => {
                self.faults.push(format!("{file}: '{key}' calls {}(), which base::lang does not give it", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.faults.push(format!("{file}: '{key}' names the term '-{}': use a message, not a term", id.name));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    /// What must be given to say this key: its own variables, and those of the messages within it.
    pub fn needs(&self, key: &str) -> BTreeSet<String> {
        let (mut needed, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![key]);
        while let Some(key) = open.pop() {
            let Some(message) = self.by_key.get(key).filter(|_| seen.insert(key)) else { continue };
            needed.extend(message.variables.iter().cloned());
            open.extend(message.mentions.iter().map(String::as_str));
        }
        needed
    }
}
