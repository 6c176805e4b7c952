//! The words of the command line as plain data: which commands there are and what each takes. The texts of
//! help are put in by `help`, in the reader's language; this file knows none.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::app::command::OnDuplicate;
use crate::base::Lang;
use crate::model::import_map::Target;

#[derive(Debug, Parser)]
#[command(name = "proeftuinmeter", version)]
pub struct Words {
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    pub sample: Option<String>,
    #[arg(long, global = true, value_enum, value_name = "nl|en")]
    pub lang: Option<Spoken>,
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    New(New),
    Info(OnFile),
    Pilots(OnFile),
    Import(Import),
    Export(Export),
    Scores(OnFile),
    Changes(Changes),
    Items(Items),
    Programme(Programme),
    Compare(Compare),
    Chart(Chart),
    Questionnaires(Questionnaires),
    Reliability(OnFile),
    Check(Check),
    Log(Log),
    Erase(Erase),
    Backup(Backup),
    Restore(Restore),
    Help(Help),
}

#[derive(Args, Debug)]
pub struct OnFile {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Args, Debug)]
pub struct Check {
    #[arg(value_name = "FILE", required_unless_present = "numbers")]
    pub file: Option<PathBuf>,
    #[arg(long)]
    pub numbers: bool,
}

#[derive(Args, Debug)]
pub struct New {
    #[arg(value_name = "FILE", required_unless_present = "list")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub sample: Option<String>,
    #[arg(long, conflicts_with_all = ["file", "sample"])]
    pub list: bool,
}

#[derive(Args, Debug)]
pub struct Import {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "DATA")]
    pub data: PathBuf,
    /// A file with a map of columns and words.
    #[arg(long, value_name = "MAP.toml")]
    pub map: Option<PathBuf>,
    /// A map that the programme keeps.
    #[arg(long, value_name = "NAME", conflicts_with = "map")]
    pub map_name: Option<String>,
    #[arg(long, value_enum, value_name = "responses|pilots|published|ratings")]
    pub target: Option<Targets>,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long)]
    pub create_pilots: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_enum, value_name = "refuse|replace|skip", default_value = "refuse")]
    pub on_duplicate: Duplicates,
}

#[derive(Args, Debug)]
pub struct Export {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(short = 'o', long, value_name = "OUT")]
    pub out: PathBuf,
    #[arg(long, value_name = "WHAT")]
    pub what: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub questionnaire: Option<String>,
    #[arg(long)]
    pub for_others: bool,
    #[arg(long, value_name = "NAME", requires = "for_others")]
    pub given_to: Option<String>,
}

#[derive(Args, Debug)]
pub struct Changes {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub waves: Waves,
    #[arg(long)]
    pub without_doubtful: bool,
}

#[derive(Args, Debug)]
pub struct Programme {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub waves: Waves,
}

#[derive(Args, Debug)]
pub struct Items {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "LIST")]
    pub pilots: Option<String>,
    #[arg(long, value_name = "N")]
    pub wave: Option<u32>,
}

/// Which two measurements; without words the first and the second.
#[derive(Args, Clone, Copy, Debug)]
pub struct Waves {
    #[arg(long, value_name = "N")]
    pub from: Option<u32>,
    #[arg(long, value_name = "N")]
    pub to: Option<u32>,
}

#[derive(Args, Debug)]
pub struct Compare {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "LIST")]
    pub pilots: Option<String>,
    #[arg(long, value_name = "KIND:NAME")]
    pub group: Vec<String>,
    #[arg(long, value_name = "KIND:NAME")]
    pub rest: Vec<String>,
    /// A comparison that the programme keeps.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["pilots", "group", "rest"])]
    pub kept: Option<String>,
    #[command(flatten)]
    pub waves: Waves,
    #[arg(short = 'o', long, value_name = "OUT")]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub for_others: bool,
    #[arg(long, value_name = "NAME", requires = "for_others")]
    pub given_to: Option<String>,
}

#[derive(Args, Debug)]
pub struct Chart {
    #[arg(value_name = "FILE", required_unless_present = "list")]
    pub file: Option<PathBuf>,
    #[arg(value_name = "KIND", required_unless_present = "list")]
    pub kind: Option<String>,
    #[arg(short = 'o', long, value_name = "OUT", required_unless_present = "list")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "KEY")]
    pub scale: Option<String>,
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
    #[arg(long, value_name = "LIST")]
    pub pilots: Option<String>,
    #[command(flatten)]
    pub waves: Waves,
    #[arg(long, value_name = "W", value_parser = clap::value_parser!(u32).range(LEAST_SIDE..=LARGEST_SIDE))]
    pub width: Option<u32>,
    #[arg(long, value_name = "H", value_parser = clap::value_parser!(u32).range(LEAST_SIDE..=LARGEST_SIDE))]
    pub height: Option<u32>,
    #[arg(long)]
    pub for_others: bool,
    #[arg(long, value_name = "NAME", requires = "for_others")]
    pub given_to: Option<String>,
    #[arg(long, conflicts_with_all = ["file", "kind", "out"])]
    pub list: bool,
}

/// The sides that a picture may have, in pixels.
const LEAST_SIDE: i64 = 200;
const LARGEST_SIDE: i64 = 30_000;

#[derive(Args, Debug)]
pub struct Questionnaires {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "KEY", requires = "out")]
    pub key: Option<String>,
    #[arg(long = "version", value_name = "N", requires = "key")]
    pub edition: Option<u32>,
    #[arg(short = 'o', long, value_name = "OUT", requires = "key")]
    pub out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Log {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "N")]
    pub pilot: Option<String>,
    #[arg(long, value_name = "T")]
    pub since: Option<String>,
}

#[derive(Args, Debug)]
pub struct Erase {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "CODE")]
    pub respondent: String,
    #[arg(long, value_name = "N")]
    pub pilot: Option<String>,
}

#[derive(Args, Debug)]
pub struct Backup {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(short = 'o', long, value_name = "OUT")]
    pub out: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct Restore {
    #[arg(value_name = "BACKUP")]
    pub backup: PathBuf,
    #[arg(short = 'o', long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Args, Debug)]
pub struct Help {
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Spoken {
    Nl,
    En,
}

impl From<Spoken> for Lang {
    fn from(spoken: Spoken) -> Self {
        match spoken {
            Spoken::Nl => Self::Nl,
            Spoken::En => Self::En,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Targets {
    Responses,
    Pilots,
    Published,
    Ratings,
}

impl From<Targets> for Target {
    fn from(targets: Targets) -> Self {
        match targets {
            Targets::Responses => Self::Responses,
            Targets::Pilots => Self::Pilots,
            Targets::Published => Self::Published,
            Targets::Ratings => Self::Ratings,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Duplicates {
    Refuse,
    Replace,
    Skip,
}

impl From<Duplicates> for OnDuplicate {
    fn from(duplicates: Duplicates) -> Self {
        match duplicates {
            Duplicates::Refuse => Self::Refuse,
            Duplicates::Replace => Self::Replace,
            Duplicates::Skip => Self::Skip,
        }
    }
}
