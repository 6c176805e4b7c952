# wizard
# Files of other programs are brought in, in the window.

entry-mode-import = Import
command-import-file = Bring in a file: CSV, Excel, ODS or SPSS
help-importing-heading = Import
help-importing =
    Here you bring in a file of a survey tool, a spreadsheet or SPSS. You first see how it is understood; nothing happens until you press the button below.

    "First rows" shows below each heading what the column is, and in each cell what it means. Where the file says it differently you see both, with an arrow between them. If a column is not right, choose what it is.

    "Columns and words" shows every column on a line of its own. There you give words that are not known a meaning.

    "Problems" names everything that is wrong, with row and column. As long as there is one, nothing comes in. Mend it in the file and choose "Read again", or choose here what it means.

    With "Keep this layout" you need not do this again for the next file of this kind. Bringing in is one step, which you can undo at once.

## Choosing a file
wizard-choose = Which file do you want to bring in?
wizard-choose-what = Completed questionnaires, pilots, published grades or evaluators' ratings. You first see how the file is understood; then you decide.
wizard-choose-formats = It can be CSV or TSV, Excel (.xlsx), LibreOffice (.ods) or SPSS (.sav).
wizard-choose-tools = Exports of LimeSurvey, Qualtrics, Microsoft Forms and KoboToolbox are recognised.
wizard-choose-privacy = Names, e-mail addresses and IP addresses are not taken over: of a respondent only a code is kept.
wizard-choose-drop = You can also drop a file on the window.
wizard-path = Place and name of the file
wizard-path-hint = for example C:\Measurements\results.csv
wizard-look = Look
wizard-other-file = Another file
wizard-again = Read again
wizard-again-why = Reads the file once more, after you mended something in it.
wizard-looking = { $rows ->
    [0] The file is being read…
    [one] The file is being read: 1 row…
   *[other] The file is being read: { $rows } rows…
  }
wizard-stop = Stop
wizard-stopped = Stopped. Nothing was brought in.

## What is in it and how it was read
wizard-target = These are
wizard-target-responses = completed questionnaires
wizard-target-pilots = pilots
wizard-target-published = published grades
wizard-target-ratings = evaluators' ratings
wizard-by-itself = found by itself
wizard-choose-one = choose…
wizard-map = Layout
wizard-map-keep = Keep this layout…
wizard-map-name = Name of the layout
wizard-map-save = Keep
wizard-map-remove = Remove this layout
wizard-map-why = What is kept is what the columns are and what words mean. Measurement, pilot and part that you chose for all rows belong to this file and are not kept.
wizard-read-as = Read as: { $what }
wizard-read-as-change = Change
wizard-read-as-close = Done changing
wizard-setting-sheet = sheet
wizard-setting-separator = between the cells
wizard-setting-encoding = encoding
wizard-setting-decimal = numbers with
wizard-setting-heading-row = headings in row
wizard-setting-shape = a row is
wizard-setting-questionnaire = questionnaire
wizard-separator-comma = comma between the cells
wizard-separator-semicolon = semicolon between the cells
wizard-separator-tab = tab between the cells
wizard-decimal-comma = decimal comma
wizard-decimal-point = decimal point
wizard-shape-wide = a row per respondent
wizard-shape-long = a row per answer
wizard-all-rows = For all rows:
wizard-all-rows-of = For all rows: { $field }
wizard-all-rows-hint = number or name
wizard-all-rows-none = the whole

## Rows and columns
wizard-tab-rows = First rows
wizard-tab-columns = Columns and words
wizard-tab-problems = Problems
wizard-row = row
wizard-no-rows = There are no rows to show. See "Problems" for the reason.
wizard-columns = Columns
wizard-column = Column { $letters }
wizard-column-is = What { $heading } is
wizard-column-as-found = as found
wizard-more-columns = { $count ->
    [one] 1 more column is not shown here.
   *[other] { $count } more columns are not shown here.
  }
wizard-hidden-columns = { $count ->
    [one] 1 column is not shown here, mostly because it is skipped; see "Columns and words".
   *[other] { $count } columns are not shown here, mostly because they are skipped; see "Columns and words".
  }
wizard-option = { $item } = { $option } (chosen or not)
wizard-how-rule = chosen so
wizard-how-heading = known by its heading
wizard-how-text = known by the text of the question
wizard-how-tool = the survey tool's own
wizard-how-nothing = not known
wizard-cell-nothing = empty
wizard-cell-changed = { $raw } → { $means }

## Words
wizard-words = Words without a meaning
wizard-words-why = Choose what each word means. It holds for all questions with the same answers.
wizard-words-given = Meanings that you gave
wizard-word-means = What { $word } means
wizard-word-take-back = Take the meaning of { $word } away
wizard-word-hint = what it means
wizard-word-empty = empty (no answer)
wizard-word-chosen = chosen
wizard-word-not-chosen = not chosen
wizard-word-places = { $count ->
    [one] once
   *[other] { $count } times
  }, in { $columns }
wizard-word-more = { $count ->
    [one] and 1 other column
   *[other] and { $count } other columns
  }
wizard-more-words = { $count ->
    [one] 1 more word follows once these have a meaning.
   *[other] { $count } more words follow once these have a meaning.
  }

## Problems
wizard-problems-copy = Copy for a spreadsheet
wizard-problem-count = { $count } × { $name }
wizard-problem-sheet = sheet
wizard-problem-row = row
wizard-problem-column = column
wizard-problem-value = value
wizard-problem-problem = what is wrong

## What happens
wizard-create-pilots = Make pilots and parts that are not there
wizard-duplicates = What is there already:
wizard-duplicate-refuse = do not bring in
wizard-duplicate-replace = replace
wizard-duplicate-skip = skip
wizard-do-responses = { $count ->
    [one] Bring in 1 questionnaire
   *[other] Bring in { $count } questionnaires
  }
wizard-do-pilots = { $count ->
    [one] Bring in 1 pilot
   *[other] Bring in { $count } pilots
  }
wizard-do-published = { $count ->
    [one] Bring in 1 grade
   *[other] Bring in { $count } grades
  }
wizard-do-ratings = { $count ->
    [one] Bring in 1 rating
   *[other] Bring in { $count } ratings
  }
wizard-summary-problems = { $count ->
    [one] There is 1 problem: nothing comes in.
   *[other] There are { $count } problems: nothing comes in.
  }
wizard-summary-nothing = This file changes nothing: everything is there already.
wizard-summary-added = { $count } new
wizard-summary-replaced = { $count } replaced
wizard-summary-skipped = { $count } skipped
wizard-summary-pilots = { $count ->
    [one] 1 pilot added
   *[other] { $count } pilots added
  }
wizard-summary-parts = { $count ->
    [one] 1 part added
   *[other] { $count } parts added
  }
wizard-done-responses = { $count ->
    [one] 1 questionnaire brought in from { $file }.
   *[other] { $count } questionnaires brought in from { $file }.
  }
wizard-done-pilots = { $count ->
    [one] 1 pilot brought in from { $file }.
   *[other] { $count } pilots brought in from { $file }.
  }
wizard-done-published = { $count ->
    [one] 1 grade brought in from { $file }.
   *[other] { $count } grades brought in from { $file }.
  }
wizard-done-ratings = { $count ->
    [one] 1 rating brought in from { $file }.
   *[other] { $count } ratings brought in from { $file }.
  }
wizard-done-since = Something else was changed since; with Ctrl+Z you go back step by step.
