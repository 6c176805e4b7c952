//! A questionnaire as TOML, in the shape of the standard ones: a person may go on from it by hand.

use std::fmt::Write;

use super::{AnswerKind, Choice, Definition, Item, ItemGroup};
use crate::base::Text;

pub fn write(definition: &Definition) -> String {
    let mut out = String::new();
    line(&mut out, "key", &quoted(&definition.key));
    line(&mut out, "version", &definition.version.to_string());
    line(&mut out, "audience", &quoted(&definition.audience));
    line(&mut out, "title", &text(&definition.title));
    for (key, kind) in &definition.answers {
        put(&mut out, format_args!("\n[answers.{}]\n", bare_or_quoted(key)));
        answer(&mut out, kind);
    }
    for scale in &definition.scales {
        out.push_str("\n[[scales]]\n");
        heading(&mut out, scale);
        for item in &scale.items {
            out.push_str("  [[scales.items]]\n");
            own_lines(&mut out, item, "  ");
        }
    }
    for group in &definition.groups {
        out.push_str("\n[[groups]]\n");
        heading(&mut out, group);
        out.push_str("items = [\n");
        group.items.iter().for_each(|item| one_line(&mut out, item));
        out.push_str("]\n");
    }
    for item in &definition.open {
        out.push_str("\n[[open]]\n");
        own_lines(&mut out, item, "");
    }
    out
}

fn put(out: &mut String, said: std::fmt::Arguments<'_>) {
    // Writing to a text in memory cannot fail.
    let _ = out.write_fmt(said);
}

fn line(out: &mut String, key: &str, value: &str) {
    put(out, format_args!("{key} = {value}\n"));
}

fn heading(out: &mut String, group: &ItemGroup) {
    line(out, "key", &quoted(&group.key));
    line(out, "title", &text(&group.title));
    if !group.question.is_empty() {
        line(out, "question", &text(&group.question));
    }
}

fn answer(out: &mut String, kind: &AnswerKind) {
    match kind {
        AnswerKind::Rating { min, max, labels } => {
            line(out, "kind", "\"rating\"");
            range(out, *min, *max);
            // Dutch first, as in every list of languages here.
            for (language, said) in labels.iter().rev() {
                let said: Vec<String> = said.iter().map(|label| quoted(label)).collect();
                put(out, format_args!("labels.{} = [{}]\n", bare_or_quoted(language), said.join(", ")));
            }
        }
        AnswerKind::Grade { min, max } => {
            line(out, "kind", "\"grade\"");
            range(out, *min, *max);
        }
        AnswerKind::Choice { options: listed } => {
            line(out, "kind", "\"choice\"");
            options(out, listed);
        }
        AnswerKind::Choices { options: listed, ordered } => {
            line(out, "kind", "\"choices\"");
            if *ordered {
                line(out, "ordered", "true");
            }
            options(out, listed);
        }
        AnswerKind::Text => line(out, "kind", "\"text\""),
    }
}

fn range(out: &mut String, min: f64, max: f64) {
    line(out, "min", &number(min));
    line(out, "max", &number(max));
}

fn options(out: &mut String, options: &[Choice]) {
    out.push_str("options = [\n");
    for option in options {
        let words = flat(&Text::from(&option.label));
        put(out, format_args!("  {{ code = {}{words} }},\n", quoted(&option.code)));
    }
    out.push_str("]\n");
}

fn own_lines(out: &mut String, item: &Item, indent: &str) {
    let mut own = String::new();
    line(&mut own, "code", &quoted(&item.code));
    if !item.answer.is_empty() {
        line(&mut own, "answer", &quoted(&item.answer));
    }
    if item.reverse {
        line(&mut own, "reverse", "true");
    }
    line(&mut own, "text", &text(&item.text));
    own.lines().for_each(|line| put(out, format_args!("{indent}{line}\n")));
}

fn one_line(out: &mut String, item: &Item) {
    let answer = if item.answer.is_empty() { String::new() } else { format!(", answer = {}", quoted(&item.answer)) };
    let reverse = if item.reverse { ", reverse = true" } else { "" };
    put(out, format_args!("  {{ code = {}{answer}{reverse}{} }},\n", quoted(&item.code), flat(&item.text)));
}

fn text(text: &Text) -> String {
    match flat(text).strip_prefix(", ") {
        Some(words) => format!("{{ {words} }}"),
        None => "{}".to_owned(),
    }
}

/// `, nl = "…", en = "…"`: the languages behind other keys.
fn flat(text: &Text) -> String {
    [("nl", &text.nl), ("en", &text.en)]
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(language, said)| format!(", {language} = {}", quoted(said)))
        .collect()
}

fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { format!("{}", value as i64) } else { format!("{value:?}") }
}

pub(in crate::model) fn bare_or_quoted(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if is_bare { key.to_owned() } else { quoted(key) }
}

/// A basic string: whatever TOML does not take as it is goes in by its number.
pub(in crate::model) fn quoted(said: &str) -> String {
    let mut out = String::from("\"");
    for letter in said.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => put(&mut out, format_args!("\\u{:04X}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests;
