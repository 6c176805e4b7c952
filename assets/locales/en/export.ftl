# export
# Data that go out: what, for which tool and for whom.

export-what-responses = Filled-in questionnaires
export-what-scores = Scores
export-what-changes = Changes
export-what-codebook = Codebook
export-what-all = Everything
export-what-published = Published grades
export-what-ratings = Ratings
export-what-findings = Findings
export-what-tags = Tags
export-form-xlsx = Excel (.xlsx)
export-form-csv = CSV
export-form-sav = SPSS (.sav)
export-form-json = JSON
export-whole-only = The whole programme as JSON always holds all pilots. Choose Excel, or one of the tables.
export-of-pilots = { $count ->
    [one] Only the chosen pilot.
   *[other] Only the { $count } chosen pilots.
  }

# What stands on it.
export-note-programme = Programme: { $name }
export-note-invented = The data are invented, to practise with.
export-note-own = For own use: not meant to be given to others.
export-note-others = For others: figures over fewer than { $minimum } questionnaires are withheld.
export-note-pilots = Only { $count } of the { $total } pilots of the programme.
export-mark-invented = invented
export-mark-own = own use
export-mark-others = for others
export-yes = yes
export-no = no

# What a file will be called: without spaces.
export-file-responses = questionnaires
export-file-scores = scores
export-file-changes = changes
export-file-codebook = codebook
export-file-all = everything
export-file-own = own-use
export-file-others = for-others
export-file-pilots = { $count ->
    [one] 1-pilot
   *[other] { $count }-pilots
  }

# What a column is.
export-column-pilot = Number of the pilot
export-column-pilot_name = Name of the pilot
export-column-part = Part; empty is the pilot as a whole
export-column-wave = Measurement
export-column-respondent = The respondent's code
export-column-role = The respondent's role
export-column-questionnaire = Questionnaire, with its version
export-column-wave_stated = Whether the source says which measurement the figure belongs to
export-column-scale = Scale
export-column-source = Source of the figure
export-column-n = Number of questionnaires or evaluators
export-column-invited = Number invited
export-column-mean = Mean
export-column-sd = Standard deviation
export-column-median = Median
export-column-ci_low = 95% interval, lower end
export-column-ci_high = 95% interval, upper end
export-column-reason = Why a figure is missing
export-column-withheld = Whether figures are withheld
export-column-from = First of the two measurements
export-column-to = Second of the two measurements
export-column-n_from = Number in the first of the two
export-column-n_to = Number in the second of the two
export-column-mean_from = Mean in the first of the two
export-column-mean_to = Mean in the second of the two
export-column-diff = Change
export-column-class = Kind of change
export-column-one_respondent = Whether the report puts the figure down to one respondent
export-column-withheld_why = Why figures are withheld
export-column-headline = What the change rests on
export-column-disagree = Whether those who answered both times show another kind of change
export-column-smallest_p = The smallest p that these numbers could reach
export-column-smallest_change = The smallest change that could be told from none
export-column-p_holm = P, adjusted by Holm
export-column-paired_n = Both times: people
export-column-paired_diff = Both times: change
export-column-paired_sd_diff = Both times: standard deviation of the differences
export-column-paired_ci_low = Both times: 95% interval, lower end
export-column-paired_ci_high = Both times: 95% interval, upper end
export-column-paired_p = Both times: p of Wilcoxon's signed-rank test
export-column-paired_method = Both times: how the p was computed
export-column-rank_biserial = Both times: rank-biserial correlation
export-column-paired_up = Both times: people who answered higher
export-column-paired_same = Both times: people who answered the same
export-column-paired_down = Both times: people who answered lower
export-column-paired_reason = Both times: why a figure is missing
export-column-independent_ci_low = Everybody: 95% interval of the change, lower end
export-column-independent_ci_high = Everybody: 95% interval of the change, upper end
export-column-independent_p = Everybody: p of the Mann-Whitney test
export-column-independent_method = Everybody: how the p was computed
export-column-hedges_g = Everybody: Hedges' g
export-column-cliffs_delta = Everybody: Cliff's delta
export-column-independent_reason = Everybody: why a figure is missing
export-column-min_diff = Smallest change with one questionnaire left out
export-column-max_diff = Largest change with one questionnaire left out
export-column-decisive = Whether the kind of change hangs on one questionnaire
export-column-decisive_respondent = Whose questionnaire that is
export-column-decisive_side = Which measurement that questionnaire belongs to
export-column-diff_without = Change without that questionnaire
export-column-class_without = Kind of change without that questionnaire
export-column-pairs_withheld = Figures of those who answered both times withheld
export-column-p_holm_withheld = P by Holm withheld, since it would tell of other parts
export-column-remark_nl = Remark, Dutch
export-column-remark_en = Remark, English
export-column-topic = Topic: a scale, or effects
export-column-kind = Kind of finding
export-column-text_nl = Text, Dutch
export-column-text_en = Text, English
export-column-tags = Tags, separated by |
export-column-finding_source = Source of the finding
export-column-tag_nl = Tag, Dutch
export-column-tag_en = Tag, English
export-column-definition_nl = Definition, Dutch
export-column-definition_en = Definition, English
export-column-findings = Number of findings with this tag
export-column-evaluator = Evaluator
export-column-value = Rating
export-column-argument_nl = Argument, Dutch
export-column-argument_en = Argument, English

# What does not go together.
export-personal = { $what }: these hold people's answers, which never go to others. Choose scores, changes or the codebook, or make the file for own use.
export-one-table = { $file } can hold only one table; for everything choose a name that ends in .xlsx or .json.
export-questionnaire-for = { $what }: no questionnaire can be chosen with these. Leave the questionnaire out, or choose the filled-in questionnaires.
export-questionnaire-unknown = There is no questionnaire { $word } in this file; choose from: { $known }.
export-questionnaire-several = Questionnaire { $key } was filled in in several versions, and this file can hold one; choose from: { $known }. An Excel file can hold them all.
export-stopped = The export was stopped; no file was made.

# The window.
export-heading = Export
export-what = What
export-form = For which program
export-whom = For whom
export-whom-own = Own use
export-whom-others = Others
export-whom-own-only = For own use only: it holds people's answers.
export-questionnaire = Questionnaire
export-every-questionnaire = all questionnaires
export-where = Where the file goes
export-go = Make the file
