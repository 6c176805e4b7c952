//! Help in the reader's language: clap's own texts are English only, so every one is put in from the locale
//! files here. Not for what is wrong with a call, which `wrong` says.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory};

use super::words::Words;
use crate::base::{Error, Lang, Phrase, Result};

/// How each command is called: syntax, the same in both languages.
const USAGES: [(&str, &str); 19] = [
    ("new", "new FILE [--sample NAME]\n  proeftuinmeter new --list"),
    ("info", "info FILE"),
    ("pilots", "pilots FILE"),
    (
        "import",
        "import FILE DATA [--map MAP.toml] [--map-name NAME] [--sheet NAME]\n      \
         [--target responses|pilots|published|ratings] [--create-pilots] [--dry-run]\n      \
         [--on-duplicate refuse|replace|skip]",
    ),
    (
        "export",
        "export FILE -o OUT.csv|.xlsx|.sav|.json [--what responses|scores|changes|codebook|all]\n      \
         [--questionnaire KEY] [--for-others [--given-to NAME]]",
    ),
    ("scores", "scores FILE"),
    ("changes", "changes FILE [--from 1 --to 2] [--without-doubtful]"),
    ("items", "items FILE [--pilots LIST] [--wave N]"),
    ("programme", "programme FILE [--from 1 --to 2]"),
    (
        "compare",
        "compare FILE [--pilots LIST] [--group KIND:NAME …] [--rest KIND:NAME …] [--kept NAME]\n      \
         [--from 1 --to 2] [-o OUT.xlsx] [--for-others [--given-to NAME]]",
    ),
    (
        "chart",
        "chart FILE KIND -o OUT.svg|.png [--scale KEY] [--source S] [--pilots LIST]\n      \
         [--from 1 --to 2] [--width W --height H]\n      [--for-others [--given-to NAME]]\n  proeftuinmeter chart --list",
    ),
    ("questionnaires", "questionnaires FILE [--key KEY [--version N] -o OUT.toml|.html]"),
    ("reliability", "reliability FILE"),
    ("check", "check FILE [--numbers]\n  proeftuinmeter check --numbers"),
    ("log", "log FILE [--pilot N] [--since T]"),
    ("erase", "erase FILE --respondent CODE [--pilot N]"),
    ("backup", "backup FILE [-o OUT]"),
    ("restore", "restore BACKUP -o FILE"),
    ("help", "help [COMMAND]"),
];

/// The whole command line with its texts in `lang`.
pub fn command(lang: Lang) -> Command {
    let root = Words::command()
        .about(lang.tr("cli-about"))
        .help_template(template(lang, "cli-help-more"))
        .override_usage("proeftuinmeter [FILE]\n  proeftuinmeter --sample NAME\n  proeftuinmeter COMMAND …")
        .subcommand_help_heading(lang.tr("cli-heading-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .mut_args(|arg| with_texts(arg, lang, None));
    root.mut_subcommands(|sub| localised(sub, lang))
}

fn localised(command: Command, lang: Lang) -> Command {
    let name = command.get_name().to_owned();
    let usage = USAGES.iter().find(|(known, _)| *known == name).map_or("", |(_, usage)| usage);
    command
        .about(lang.tr(&format!("cli-about-{name}")))
        .help_template(template(lang, "cli-help-global"))
        .override_usage(format!("proeftuinmeter {usage}"))
        .disable_help_flag(true)
        .mut_args(|arg| with_texts(arg, lang, Some(&name)))
}

/// An argument's text: its own in this command (`cli-arg-new-sample`), else the one that commands share.
fn with_texts(arg: Arg, lang: Lang, command: Option<&str>) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = command.map(|name| format!("cli-arg-{name}-{id}")).filter(|key| lang.knows(key));
    let text = match own {
        Some(key) => lang.tr(&key),
        None => lang.tr(&format!("cli-arg-{id}")),
    };
    let heading = match id.as_str() {
        "lang" | "by" | "json" | "help" | "version" => "cli-heading-always",
        _ if arg.is_positional() => "cli-heading-arguments",
        _ => "cli-heading-options",
    };
    // clap would say values and defaults in English; our own texts name them.
    let takes_value = arg.get_action().takes_values();
    arg.help(text).help_heading(lang.tr(heading)).hide_possible_values(takes_value).hide_default_value(takes_value)
}

fn template(lang: Lang, footer: &str) -> String {
    let (usage, footer) = (lang.tr("cli-heading-usage"), lang.tr(footer));
    format!("{{about}}\n\n{usage}:\n  {{usage}}\n\n{{all-args}}\n\n{footer}\n")
}

/// The help of the program, or of one command.
pub fn page(lang: Lang, name: Option<&str>) -> Result<String> {
    let mut root = command(lang);
    root.build();
    let text: StyledStr = match name {
        None => root.render_help(),
        Some(name) => match root.find_subcommand_mut(name) {
            Some(found) => found.render_help(),
            None => return Err(Error::usage(Phrase::new("cli-wrong-command").with("word", name))),
        },
    };
    Ok(text.to_string())
}

/// Whether there is a command of this name.
pub fn is_command(word: &str) -> bool {
    USAGES.iter().any(|(name, _)| *name == word)
}
