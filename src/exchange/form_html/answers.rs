//! How each kind of answer is asked on paper: ratings and choices that share their answers as a table, a single
//! choice as a list, a grade as a box to write in, open questions as lines.

use std::collections::BTreeMap;

use super::{Form, escaped};
use crate::base::{Lang, Phrase, Text, number};
use crate::model::questionnaire::{Choice, Item};

/// More columns than this do not fit beside a question.
const MOST_COLUMNS: usize = 7;
/// A heading with a longer word than this does not fit above a box.
const LONGEST_WORD: usize = 14;

/// The lines of an open question.
const LINES: usize = 3;

/// A column of boxes: what stands above it and in its boxes.
struct Column {
    heading: String,
    mark: String,
    /// What says that there is no answer stands a little apart.
    is_apart: bool,
}

impl Form<'_> {
    pub(super) fn ratings(&mut self, items: &[Item], min: f64, max: f64, labels: &BTreeMap<String, Vec<String>>) {
        let steps = (max - min).max(0.0) as usize + 1;
        let mut columns: Vec<Column> = (0..steps)
            .map(|step| Column {
                heading: self.said(&label_of(labels, step)),
                mark: format!("<span class=\"box\">{}</span>", self.figure(min + step as f64)),
                is_apart: false,
            })
            .collect();
        columns.extend(self.no_answer("box"));
        self.table("ratings", items, &columns);
    }

    /// `weet niet` and `n.v.t.`, which are answers of their own.
    fn no_answer(&self, class: &str) -> [Column; 2] {
        [("form-unknown", "?"), ("form-not-applicable", "–")].map(|(key, sign)| Column {
            heading: escaped(&self.lang.tr(key)),
            mark: format!("<span class=\"{class}\">{sign}</span>"),
            is_apart: true,
        })
    }

    fn table(&mut self, class: &str, items: &[Item], columns: &[Column]) {
        let (code, question) = (escaped(&self.lang.tr("form-item")), escaped(&self.lang.tr("form-question")));
        self.put(&format!(
            "<table class=\"{class}\">\n<thead><tr><th scope=\"col\" class=\"code\"><span>{code}</span></th>"
        ));
        self.put(&format!("<th scope=\"col\" class=\"asked\"><span>{question}</span></th>"));
        for column in columns {
            let class = if column.is_apart { " class=\"apart\"" } else { "" };
            self.put(&format!("<th scope=\"col\"{class}>{}</th>", column.heading));
        }
        self.put("</tr></thead>\n<tbody>\n");
        for item in items {
            let (code, asked) = (escaped(&item.code), self.said(&item.text));
            self.put(&format!("<tr><td class=\"code\">{code}</td><th scope=\"row\">{asked}</th>"));
            for column in columns {
                let class = if column.is_apart { " class=\"apart\"" } else { "" };
                self.put(&format!("<td{class}>{}</td>", column.mark));
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n");
    }

    pub(super) fn choices(&mut self, items: &[Item], options: &[Choice], is_many: bool) {
        let key = if is_many { "form-choose-many" } else { "form-choose-one" };
        let hint = escaped(&self.lang.tr(key));
        if items.len() < 2 || options.len() > MOST_COLUMNS || self.is_wide(options) {
            items.iter().for_each(|item| self.list(item, options, is_many, &hint));
            return;
        }
        let mark = mark(is_many);
        let mut columns: Vec<Column> = options
            .iter()
            .map(|option| Column { heading: self.said(&Text::from(&option.label)), mark: mark.into(), is_apart: false })
            .collect();
        if !is_many {
            columns.extend(self.no_answer("ring"));
        }
        // Round signs and a column to each answer already say that there is one.
        if is_many {
            self.put(&format!("<p class=\"hint\">{hint}</p>\n"));
        }
        self.table("choices", items, &columns);
    }

    fn is_wide(&self, options: &[Choice]) -> bool {
        let longest = |option: &Choice| {
            let label = Text::from(&option.label);
            label.get(self.lang).split_whitespace().map(|word| word.chars().count()).max().unwrap_or_default()
        };
        options.iter().any(|option| longest(option) > LONGEST_WORD)
    }

    fn list(&mut self, item: &Item, options: &[Choice], is_many: bool, hint: &str) {
        self.begin("choice", item);
        self.put(&format!("<p class=\"hint\">{hint}</p>\n<ul>\n"));
        for option in options {
            let label = self.said(&Text::from(&option.label));
            self.put(&format!("<li>{} {label}</li>\n", mark(is_many)));
        }
        if !is_many {
            for column in self.no_answer("ring") {
                self.put(&format!("<li>{} {}</li>\n", mark(false), column.heading));
            }
        }
        self.put("</ul>\n</div>\n");
    }

    pub(super) fn grade(&mut self, item: &Item, min: f64, max: f64) {
        let hint = Phrase::new("form-grade-hint")
            .with("min", number::plain(self.lang, min))
            .with("max", number::plain(self.lang, max))
            .with("example", number::plain(self.lang, min + ((max - min) * 0.7).floor() + 0.5));
        let (hint, unknown) = (escaped(&hint.say(self.lang)), escaped(&self.lang.tr("form-unknown")));
        self.begin("grade", item);
        self.put(&format!("<p><span class=\"write\"></span> <span class=\"hint\">{hint}</span>"));
        self.put(&format!(" <span class=\"or\">{} {unknown}</span></p>\n</div>\n", mark(true)));
    }

    pub(super) fn written(&mut self, item: &Item) {
        self.begin("open", item);
        self.put(&"<p class=\"line\"></p>\n".repeat(LINES));
        self.put("</div>\n");
    }

    /// An item that stands by itself, with its code in the margin; the caller closes it.
    fn begin(&mut self, class: &str, item: &Item) {
        let (code, asked) = (escaped(&item.code), self.said(&item.text));
        self.put(&format!("<div class=\"item {class}\">\n<h3><span class=\"code\">{code}</span> {asked}</h3>\n"));
    }
}

/// A sign to tick: square where several may be, round where one.
fn mark(is_many: bool) -> &'static str {
    if is_many { "<span class=\"tick\">☐</span>" } else { "<span class=\"round\">○</span>" }
}

/// The words of a step, in the languages that have them.
fn label_of(labels: &BTreeMap<String, Vec<String>>, step: usize) -> Text {
    let of = |lang: Lang| labels.get(lang.code()).and_then(|said| said.get(step)).cloned().unwrap_or_default();
    Text::new(of(Lang::Nl), of(Lang::En))
}
