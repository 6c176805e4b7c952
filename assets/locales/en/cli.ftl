# What the commands say in a terminal

# Help
cli-about = Shows what changed in pilots, and how sure that is. Without a command it opens the window.
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-always = Always
cli-heading-options = Options
cli-help-more = `proeftuinmeter help COMMAND` tells more about one command.
cli-help-global = The exit status is 0 when done, 1 when the work found something wrong, 2 when the call is wrong and 3 when a file cannot be used.

cli-about-new = Makes an empty programme with the standard questionnaires, or a copy of a sample
cli-about-info = Shows the programme, its measurements and what the file holds
cli-about-pilots = Shows the pilots and their parts
cli-about-import = Brings in responses, pilots, grades, ratings, a questionnaire or a whole programme: all or nothing
cli-about-export = Writes data for other tools: CSV, Excel, SPSS, or everything as JSON
cli-about-scores = Shows the scores per part, scale, source and measurement
cli-about-changes = Shows per part what changed between two measurements
cli-about-items = Shows for every question how often each answer was given
cli-about-programme = Shows the changes of all parts together
cli-about-chart = Makes one chart, as SVG or PNG
cli-about-questionnaires = Shows the questionnaires, or writes one as TOML or as a form to print
cli-about-reliability = Shows whether the questions of a scale belong together, and how far the evaluators agree
cli-about-check = Looks whether the file and the data are in order, and whether the program computes right
cli-about-log = Shows who changed what and when, newest first
cli-about-backup = Makes a backup, also while the file is open in a window
cli-about-restore = Makes a programme from a backup
cli-about-help = Shows this help, or that of one command

cli-arg-file = The programme, a file that ends in .proeftuin
cli-arg-check-file = The programme; may be left out with --numbers
cli-arg-numbers = Computes published examples anew, with their source
cli-arg-new-file = Where the new programme goes; what is there already is not overwritten
cli-arg-sample = Opens the window on a new copy of this sample
cli-arg-new-sample = Begins with this sample instead of empty
cli-arg-new-list = Names the samples
cli-arg-chart-list = Names the kinds of chart
cli-arg-lang = The language: nl or en
cli-arg-by = Who does it; goes into the journal
cli-arg-json = Answers in JSON
cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-arg-data = The data: CSV, TSV, XLSX, ODS or SPSS (.sav); a questionnaire as .toml; a whole programme as .json
cli-arg-map = A file with a map: what the columns, and the words in the cells, mean
cli-arg-map-name = The name of a map that the programme keeps
cli-arg-target = What the rows are: responses, pilots, published (grades) or ratings (of evaluators); else the headings tell
cli-arg-sheet = The sheet; else the first one that shows
cli-arg-create-pilots = Makes pilots and parts that are not there yet
cli-arg-dry-run = Only looks at what would happen
cli-arg-on-duplicate = What to do with records that are there already: refuse (if you choose nothing), replace or skip
cli-arg-export-out = The file to make; ends in .csv, .xlsx, .sav (SPSS) or .json
cli-arg-what = What goes out: responses (filled-in questionnaires), scores, changes, codebook or all (everything, in .xlsx or .json); without it all, and for .csv and .sav responses
cli-arg-questionnaire = Only this questionnaire, for instance deelnemers, or one version: deelnemers@2
cli-arg-export-for-others = Makes the file for others: figures over too few questionnaires are withheld
cli-arg-from = The first of the two measurements: 1, 2, …
cli-arg-to = The second of the two measurements
cli-arg-without-doubtful = Leaves out the pairs of which you decided that two codes are one respondent; this is about the figures over the same people, which are in the JSON
cli-arg-wave = Only this measurement: 1, 2, …
cli-arg-kind = The kind of chart; `chart --list` names them
cli-arg-chart-out = The picture to make; ends in .svg or .png
cli-arg-scale = The scale, for instance rapportcijfer
cli-arg-source = The source: responses (questionnaires), evaluator (ratings) or published (published grades)
cli-arg-pilots = Only these pilots or parts, for instance 1,"8:Effectieve methoden",31
cli-arg-width = The width in pixels
cli-arg-height = The height in pixels; else as high as needed
cli-arg-given-to = To whom it is given; the file remembers it
cli-arg-for-others = Makes the chart for others, not for own use
cli-arg-key = This questionnaire, for instance deelnemers
cli-arg-edition = This version of it; else the newest
cli-arg-questionnaires-out = The file to make; ends in .toml (to edit) or .html (to print)
cli-arg-pilot = Only what belongs to this pilot: number or name
cli-arg-since = Only from this moment on, for instance 2026-11-22 or "2026-11-22 14:03"
cli-arg-backup-out = Where the copy goes; else beside the file, with today's date
cli-arg-backup = The backup
cli-arg-restore-out = Where the programme goes; what is there already is not overwritten
cli-arg-command = The command

# What is wrong with a call
cli-wrong-command = There is no command or file { $word }; `proeftuinmeter help` names all commands.
cli-wrong-word = { $word } does not belong here; `proeftuinmeter help` tells what does.
cli-wrong-missing = Something is missing: { $what }; `proeftuinmeter help` tells how it is done.
cli-wrong-no-value = There is no value after { $argument }; put one there.
cli-wrong-choice = { $argument } cannot be { $value }; choose from: { $known }.
cli-wrong-value = { $argument } cannot be { $value }; `proeftuinmeter help` tells what can.
cli-wrong-twice = { $argument } is there twice; leave one out.
cli-wrong-together = { $argument } and { $other } do not go together; leave one out.
cli-wrong-call = This call is not understood; `proeftuinmeter help` tells how it is done.
cli-wrong-json = Without a command the window opens and there is no JSON; name a command or leave out --json.
cli-export-what = --what cannot be { $word }; choose from: { $known }.
cli-export-kind = { $file } does not end in .csv, .xlsx, .sav or .json; choose one of those four.
cli-chart-kind = There is no chart { $word }; choose from: { $known }.
cli-chart-one-part = This chart is about one part, but --pilots names more: { $parts }. Name one of them.
cli-chart-no-part = There are no pilots in the programme yet; add one first.
cli-chart-form = { $file } does not end in .svg or .png; choose one of the two.
cli-chart-no-scale = This programme has no scale to show; add one first.
cli-questionnaire-form = { $file } does not end in .toml or .html; choose one of those two.
cli-questionnaire-unknown = There is no questionnaire { $word } in this file; choose from: { $known }.
cli-questionnaire-version = Questionnaire { $key } has no version { $version }; choose from: { $known }.
cli-log-since = { $word } is not a moment; write it as 2026-11-22 or "2026-11-22 14:03".
cli-busy = { $file } was not changed, because it is open already ({ $holder }); close it there and try again.
cli-output = The answer could not be written ({ $why }); free some space or choose another place.

# Columns
cli-column-number = no.
cli-column-pilot = pilot
cli-column-part = pilot or part
cli-column-scale = scale
cli-column-source = source
cli-column-wave = measurement
cli-column-count = n
cli-column-mean = score
cli-column-remark = remark
cli-column-change = change
cli-column-words = in words
cli-column-parts = parts
cli-column-mean-change = mean
cli-column-median-change = median
cli-column-complete = complete
cli-column-units = rated
cli-column-evaluators = evaluators
cli-column-alpha = alpha
cli-column-municipalities = municipalities
cli-column-years = years
cli-column-name = name
cli-column-title = title
cli-column-about = what it is
cli-column-kind = kind
cli-column-questionnaire = questionnaire
cli-column-item = question
cli-column-answered = answered
cli-column-unknown = unknown
cli-column-not-applicable = n/a
cli-column-missing = empty
cli-column-given = answers
cli-column-key = key
cli-column-version = version
cli-column-items = questions
cli-column-responses = responses

# Answers
cli-new-made = Made: { $file }
cli-export-made = Written: { $file } ({ $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  })
cli-export-rows = Written: { $file } ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }; { $whom })
cli-export-own = for own use
cli-export-others = for others
cli-chart-made = Chart saved: { $file }
cli-questionnaire-made = Questionnaire written: { $file }
cli-backup-made = Backup made: { $file }
cli-restore-made = Restored: { $file }
cli-import-done = Imported: { $read } records read, { $added } added, { $replaced } replaced, { $skipped } skipped.
cli-import-dry = Nothing was imported, only looked at: { $read } records read, { $added } would be added, { $replaced } replaced, { $skipped } skipped.
cli-import-new = { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  } and { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  } made.
cli-import-new-dry = { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  } and { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  } would be made.
cli-import-refused = Nothing was imported: { $file } has { $count ->
    [one] 1 problem
   *[other] { $count } problems
  }; mend the file or give a map, and try again.
cli-import-line = { $place }: { $what }
cli-import-line-value = { $place }, "{ $value }": { $what }
cli-import-progress = { $rows } rows read …
cli-scores-none = There are no scores yet.
cli-changes-none = There is nothing to compare yet: no part has a score in both measurements.
cli-items-none = There are no filled-in questionnaires yet.
cli-items-no-option = nothing ticked
cli-check-looked = Looked at { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  } and { $responses ->
    [one] 1 questionnaire
   *[other] { $responses } questionnaires
  }.
cli-check-nothing = Everything is in order.
cli-check-doubts = The file is in order; { $doubts ->
    [one] 1 thing is
   *[other] { $doubts } things are
  } worth a look.
cli-check-errors = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
  }, and { $doubts ->
    [0] nothing else to look at
    [one] 1 thing that is worth a look
   *[other] { $doubts } things that are worth a look
  }.
cli-check-heading = { $kind } ({ $count })
cli-check-seen = seen, is right: { $reason }
cli-check-wrong = { $errors ->
    [one] 1 error was
   *[other] { $errors } errors were
  } found in { $file }; the list above says what and where. Make a backup before you go on.
cli-check-number = { $quantity }: published { $expected }, found { $found }.
cli-check-numbers-wrong = { $wrong ->
    [one] 1 example of the self-test does
   *[other] { $wrong } examples of the self-test do
  } not come out right; do not use the outcomes of this program, and report which examples they are.
cli-check-both-wrong = In { $file } { $errors ->
    [one] 1 error was
   *[other] { $errors } errors were
  } found, and { $wrong ->
    [one] 1 example of the self-test does
   *[other] { $wrong } examples of the self-test do
  } not come out right; do not use the outcomes of this program, and report which examples they are.
cli-pilots-none = There are no pilots yet.
cli-questionnaires-none = There are no questionnaires yet.
cli-programme-note = Up and down count from the smallest change that matters; higher and lower count any difference.
cli-programme-double = Note: on the scale { $scale } ({ $source }) pilots count double, because they have figures as a whole and per part: { $numbers }.
cli-reliability-alpha = Coherence of the questions of a scale (Cronbach's alpha):
cli-reliability-alpha-note = Over all parts together, of those who answered every question of the scale with a number. 1 is wholly coherent, 0 is no coherence.
cli-reliability-maybe_reversed = perhaps meant the other way round
cli-reliability-pulls_down = pulls alpha down
cli-reliability-differ = Where the evaluators differ most:
cli-reliability-title = Agreement of evaluators (Krippendorff's alpha, ordinal):
cli-reliability-note = Rated is what two or more evaluators rated: a part in a measurement. 1 is full agreement, 0 what chance would give.
cli-info-programme = Programme
cli-info-report = Taken over from
cli-info-pilots = Pilots
cli-info-named-parts = Named parts
cli-info-fieldwork = Fieldwork
cli-info-final-measurements = Effect measurements
cli-info-published = Published grades
cli-info-ratings = Evaluators' ratings
cli-info-findings = Findings
cli-info-measurements = Measurements
cli-info-sources = Sources
cli-info-schema = Version of the file
cli-log-none = Nothing was found in the journal.
cli-log-undone = undone: { $words }
cli-log-redone = redone: { $words }
cli-log-many = { $count } records; --json shows them all.
cli-kind-dumbbell = All parts with the first and the second measurement, sorted by change
cli-kind-slope = One part or a few over all measurements
cli-kind-forest = The change of each part with its 95% interval, and of all parts together
cli-kind-diverging = The answers to each question of a scale, first measurement above the second
cli-kind-spread = The answers in one part on a scale, with who went where from the first to the second measurement
cli-kind-coverage = Which questionnaires are in for each part and measurement, and why not
cli-kind-heatmap = The change of each part on each scale, from one source
cli-no-window = No window can open here; a window needs a screen and, on Debian, the packages { $packages }.
cli-window-broke = The window could not go on ({ $why }); what was shown as saved is in the file; open it again.
cli-about-erase = Erases the answers of a respondent, also from journal, undo and backups
cli-arg-respondent = The code of the respondent
cli-arg-erase-pilot = The pilot of the respondent; needed where more pilots have this code

cli-column-interval = 95% interval
cli-column-pairs = pairs
cli-column-pooled = pooled
cli-column-between = I²
cli-programme-pooled-note = Pooled, each part weighs as much as its change is certain (random-effects model); I² is the share of the differences between parts that is more than chance.
cli-column-holm = p (Holm)
cli-interval = { $low } to { $high }
cli-changes-decisive = without respondent { $code } the change would read differently
cli-changes-decisive-nameless = without one respondent, who has no code, the change would read differently
