//! A questionnaire as a form on paper: one HTML file that needs nothing else, laid out for A4 in grey, which a
//! browser prints. Whoever fills it in stays without a name; whoever keys it in finds the items by their codes.
//! Nothing shows which items count the other way round. How it looks is in `assets/forms/form.css`.

mod answers;

use crate::base::{Lang, Phrase, Text, number};
use crate::model::questionnaire::{AnswerKind, Definition, Item, ItemGroup, PARTICIPANTS};

/// What stands above the questions. What is not given is left open, to be filled in by hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormHeading {
    /// Left out where empty.
    pub programme: String,
    /// The pilot or its part, as people know it.
    pub part: Option<String>,
    pub measurement: Option<String>,
}

/// The form in `lang`; what is only there in the other language is said in that, and marked so for who hears it read.
pub fn form_html(definition: &Definition, lang: Lang, heading: &FormHeading) -> String {
    let mut form = Form { definition, lang, out: String::new() };
    form.head();
    form.heading(heading);
    form.put("<main>\n");
    form.paragraph("how", &lang.tr("form-how"));
    for group in definition.scales.iter().chain(&definition.groups) {
        form.group(group);
    }
    form.open();
    form.put("</main>\n");
    form.foot();
    form.out
}

struct Form<'a> {
    definition: &'a Definition,
    lang: Lang,
    out: String,
}

impl Form<'_> {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// A paragraph of the program's own words.
    fn paragraph(&mut self, class: &str, words: &str) {
        self.put(&format!("<p class=\"{class}\">{}</p>\n", escaped(words)));
    }

    fn head(&mut self) {
        let title = self.definition.title.get(self.lang);
        self.put(&format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", self.lang.code()));
        self.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.put(&format!("<title>{}</title>\n<style>\n", escaped(title)));
        self.put(include_str!("../../assets/forms/form.css"));
        let margins = self.margins();
        self.put(&margins);
        self.put("</style>\n</head>\n<body>\n");
    }

    /// What stands in the margins of every sheet: which form and page it is, and from the second page on room for the
    /// code, because sheets come apart.
    fn margins(&self) -> String {
        let form = Phrase::new("form-version")
            .with("title", self.definition.title.get(self.lang))
            .with("version", self.definition.version.to_string())
            .say(self.lang);
        let code = format!("{} ....................................", self.lang.tr("form-code"));
        let (page, of) = (self.lang.tr("form-page"), self.lang.tr("form-page-of"));
        format!(
            "@page {{\n  @top-right {{ content: {} }}\n  @bottom-left {{ content: {} }}\n  \
             @bottom-right {{ content: {} counter(page) {} counter(pages) }}\n}}\n\
             @page :first {{\n  @top-right {{ content: none }}\n}}\n",
            css_string(&code),
            css_string(&form),
            css_string(&format!("{page} ")),
            css_string(&format!(" {of} ")),
        )
    }

    fn heading(&mut self, heading: &FormHeading) {
        self.put("<header>\n");
        if !heading.programme.trim().is_empty() {
            self.paragraph("programme", &heading.programme);
        }
        let title = self.said(&self.definition.title);
        self.put(&format!("<h1>{title}</h1>\n<dl class=\"who\">\n"));
        self.field("form-code", None, Some("form-code-hint"));
        self.field("form-part", heading.part.as_deref(), None);
        self.field("form-measurement", heading.measurement.as_deref(), None);
        if self.definition.key == PARTICIPANTS || self.definition.audience == "participants" {
            self.field("form-role", None, Some("form-role-hint"));
        }
        self.put("</dl>\n</header>\n");
    }

    /// A field of the box above the questions: known, or a line to write on.
    fn field(&mut self, label: &str, known: Option<&str>, hint: Option<&str>) {
        let label = escaped(&self.lang.tr(label));
        let hint = hint.map(|key| format!(" <small>{}</small>", escaped(&self.lang.tr(key)))).unwrap_or_default();
        let value = known.map(str::trim).filter(|known| !known.is_empty());
        let value = match value {
            Some(known) => format!("<dd>{}</dd>", escaped(known)),
            None => "<dd class=\"line\"></dd>".to_owned(),
        };
        self.put(&format!("<div><dt>{label}{hint}</dt>{value}</div>\n"));
    }

    fn group(&mut self, group: &ItemGroup) {
        let (title, question) = (self.said(&group.title), self.said(&group.question));
        self.put(&format!("<section>\n<h2>{title}</h2>\n"));
        if !group.question.is_empty() {
            self.put(&format!("<p class=\"question\">{question}</p>\n"));
        }
        // Items in a row with the same answers share one table.
        for run in group.items.chunk_by(|one, next| one.answer == next.answer) {
            self.run(run);
        }
        self.put("</section>\n");
    }

    fn run(&mut self, items: &[Item]) {
        let Some(kind) = items.first().and_then(|item| item.answer_kind(self.definition)) else { return };
        match kind {
            AnswerKind::Rating { min, max, labels } => self.ratings(items, *min, *max, labels),
            AnswerKind::Grade { min, max } => items.iter().for_each(|item| self.grade(item, *min, *max)),
            AnswerKind::Choice { options } => self.choices(items, options, false),
            AnswerKind::Choices { options, .. } => self.choices(items, options, true),
            AnswerKind::Text => items.iter().for_each(|item| self.written(item)),
        }
    }

    fn open(&mut self) {
        if self.definition.open.is_empty() {
            return;
        }
        let title = escaped(&self.lang.tr("form-open"));
        self.put(&format!("<section>\n<h2>{title}</h2>\n"));
        self.definition.open.iter().for_each(|item| self.written(item));
        self.put("</section>\n");
    }

    fn foot(&mut self) {
        self.put("<footer>\n");
        self.paragraph("thanks", &self.lang.tr("form-thanks"));
        self.put("</footer>\n</body>\n</html>\n");
    }

    /// A text of the questionnaire, marked where it is not in the language of the form.
    fn said(&self, text: &Text) -> String {
        let words = escaped(text.get(self.lang));
        if !text.is_fallback(self.lang) {
            return words;
        }
        let other = if self.lang == Lang::Nl { Lang::En } else { Lang::Nl };
        format!("<span lang=\"{}\">{words}</span>", other.code())
    }

    fn figure(&self, value: f64) -> String {
        escaped(&number::plain(self.lang, value))
    }
}

/// Text that a browser shows as it is; signs that no paper can carry are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Text between quotation marks in a style sheet: all but plain letters by number, so that nothing can end it.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        if letter.is_alphanumeric() || matches!(letter, ' ' | '.' | ',' | '-' | '(' | ')') {
            out.push(letter);
        } else {
            out.push_str(&format!("\\{:06x}", u32::from(letter)));
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests;
