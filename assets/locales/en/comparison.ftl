# Pilots side by side: the words of the columns and of what cannot be done

comparison-group-theme = Theme { $name }
comparison-group-municipality = Municipality of { $name }
comparison-group-commissioner-kind = Commissioner: { $name }
comparison-group-adviser = Adviser { $name }
comparison-group-keyword = Keyword { $name }
comparison-rest = All other pilots
comparison-rest-pilots = { $count ->
    [one] { $count } pilot, not: { $group }
   *[other] { $count } pilots, not: { $group }
 }
comparison-group-pilots = { $count ->
    [one] { $count } pilot
   *[other] { $count } pilots
 }
comparison-part-gone = Removed part
comparison-part-gone-why = No longer in the programme
comparison-group-gone-why = No pilot belongs here any more
comparison-label-count = { $label } ({ $count })
comparison-count = { $label }: { $value }
comparison-alike-themes = { $count ->
    [one] same theme: { $names }
   *[other] same themes: { $names }
 }
comparison-alike-kind = same kind of commissioner: { $kind }
comparison-alike-size = about as large: { $other } people there, { $own } here
comparison-alike-start = same start: { $scale } { $other } there, { $own } here
comparison-label-share = { $label } ({ $count } of { $of })
comparison-field-keywords = Keywords
comparison-untested-overlap = two columns may be about the same people
comparison-untested-withheld = one of the columns is not for others
comparison-more-findings = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }
comparison-held-for = held for { $held } of { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
 }
comparison-responses = filled in: { $responses }
comparison-responses-of = filled in: { $responses } of { $invited }

# What was given out
released-kind-comparison = Comparison of pilots

# In Excel
export-file-comparison = comparison
export-sheet-scores = Scores
export-sheet-items = Questions
export-sheet-facts = Facts
export-sheet-role = Role
export-sheet-ladder = Ladder
export-sheet-findings = Findings
export-sheet-measurements = Measurements
export-column-column = Column of the comparison
export-column-column_of = Of which pilot, or how many pilots
export-column-low_from = 95% interval at the first of the two, lower end
export-column-high_from = 95% interval at the first of the two, upper end
export-column-low_to = 95% interval at the second of the two, lower end
export-column-high_to = 95% interval at the second of the two, upper end
export-column-parts_from = Parts of the group at the first of the two
export-column-parts_to = Parts of the group at the second of the two
export-column-parts_up = Parts of the group that went up
export-column-parts_same = Parts of the group that stayed about the same
export-column-parts_down = Parts of the group that went down
export-column-half_low_from = Middle half of the programme at the first of the two, from
export-column-half_high_from = Middle half of the programme at the first of the two, to
export-column-half_low_to = Middle half of the programme at the second of the two, from
export-column-half_high_to = Middle half of the programme at the second of the two, to
export-column-p_from = P that all columns are equal at the first of the two (Welch)
export-column-p_to = P that all columns are equal at the second of the two (Welch)
export-column-p_change = P that all columns changed equally (Welch)
export-column-item = Code of the question
export-column-question = Question
export-column-largest = Largest difference between two columns
export-column-p = P that all columns are equal (Welch)
export-column-earlier = Mean at the first of the two
export-column-parts = Parts of the group
export-column-differs = Whether the columns differ
export-column-recurs = Whether it recurs in more columns
export-column-field = Field
export-column-group = Group of questions
export-column-measurement = Measurement
export-column-rung = Rung
export-column-finding_kind = Kind of finding
export-column-finding_title = Tag or topic

# Command line
cli-about-compare = Lays two to six pilots, parts or groups side by side
cli-arg-compare-pilots = These pilots or parts, for instance 1,"8:Effectieve methoden",31
cli-arg-group = A group: theme:jeugd, municipality:Utrecht, commissioner_kind:municipality, adviser:NAME or keyword:WORD; may be repeated
cli-arg-rest = All pilots that are not in such a group; may be repeated
cli-arg-kept = A comparison that is kept in the programme
cli-arg-compare-out = The file to make; ends in .xlsx. Else the comparison is shown here
cli-arg-compare-for-others = Makes the comparison for others: figures over too few questionnaires are left out
cli-compare-form = { $file } does not end in .xlsx; choose a name that does.
cli-compare-columns = A comparison has { $fewest } to { $most } columns, and here there are { $found }. Name them with --pilots, --group and --rest, or with --kept.
cli-compare-twice = { $column } stands there twice; name every column once.
cli-compare-kept = No comparison { $word } is kept; choose from: { $known }.
cli-compare-kept-none = No comparison { $word } is kept; this programme has none yet. Name the columns with --pilots, --group or --rest.
cli-compare-made = Comparison written: { $file } ({ $whom })
cli-compare-output = the output of compare
cli-compare-column = column
cli-compare-half = Middle half of the programme: { $from } / { $to }
cli-compare-recurs = { $title } ({ $kind }): in { $recurs } columns
cli-compare-more-items = And { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
 }; --json and -o give them all.
cli-compare-double = These pilots have figures both as a whole and by part, and count double in a group: { $pilots }.
refused-group-unknown = There is no group { $word }; choose from: { $known }.
