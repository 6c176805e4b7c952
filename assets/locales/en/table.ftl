# Entry as a table: respondents down, questions across
entry-mode-table = As a table

table-column-code = Respondent
table-column-code-why = The code by which somebody is known in both measurements; not a name.
table-column-role = Role
table-column-role-why = Who filled this in, in your own words: resident, professional, commissioner.
table-column-state = Finished
table-column-state-why = Whether the questionnaire is finished. The space bar finishes it, or opens it again.
table-group-open = Open questions
table-reverse = Asked in reverse: for the score this answer counts the other way round.
table-new-row = New row
table-no-code = no code
table-row-without-code = row { $row } without a code
table-finished = finished
table-unfinished = unfinished
table-unknown = ?
table-unknown-word = don’t know
table-not-applicable = n/a
table-not-applicable-word = not applicable
table-none-chosen = none chosen
table-missing = none yet
table-not-asked = This question is not in the version of the questionnaire that was filled in here. Choose another question.
table-not-asked-short = not asked
table-cell = { $row }, { $column }: { $value }
table-count = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }, { $unfinished ->
    [0] all finished
   *[other] { $unfinished } unfinished
  }
table-count-none = No questionnaires yet
table-count-shown = { $shown } shown
table-filter = Search respondent
table-filter-hint = Search code…
table-sort = Order of the rows
table-sort-entered = In order of entry
table-sort-code = By code
table-empty = Nothing has been filled in here yet
table-empty-why = Type in the first row, or paste a block from a spreadsheet into it. If there are headings above the block, each column finds its own question.
table-empty-read-only = The file can only be read. Whoever works in it fills in questionnaires here.
table-no-answer-keys = ? don’t know · - not applicable
table-no-number = This is not an answer to this question. Enter a number from { $min } to { $max }, or ? or -.
table-state-keys = The space bar finishes a questionnaire, or opens it again.
table-fill-code = A code belongs to one respondent and is not filled down. Choose other columns.
table-row-gone = This row has been removed meanwhile.
table-keys-line = Enter or Tab: next cell · F2: edit · Ctrl+D: fill down · Ctrl+V: paste a block · Delete: clear
table-copy-hint = Copies all the rows you see, with headings, to paste into a spreadsheet
table-remove = Remove rows
table-remove-hint = Removes the chosen questionnaires (Ctrl+Delete). This can be undone.

## Pasting
table-paste = Paste
table-paste-heading = { $count ->
    [one] Paste 1 row
   *[other] Paste { $count } rows
  }
table-paste-refused = { $count ->
    [one] Nothing was pasted: the block has 1 mistake
   *[other] Nothing was pasted: the block has { $count } mistakes
  }
table-paste-nothing-changed = Correct this in the spreadsheet and paste the block again. Nothing has changed.
table-paste-more-problems = { $count ->
    [one] And 1 more mistake.
   *[other] And { $count } more mistakes.
  }
table-paste-same = Everything in the block is here already, exactly so. Nothing changes.
table-paste-begun = { $count ->
    [one] 1 new questionnaire
   *[other] { $count } new questionnaires
  }
table-paste-changed = { $count ->
    [one] 1 questionnaire is changed
   *[other] { $count } questionnaires are changed
  }
table-paste-filled = { $count ->
    [one] 1 empty cell is filled
   *[other] { $count } empty cells are filled
  }
table-paste-replaced = { $count ->
    [one] 1 cell gets another content
   *[other] { $count } cells get another content
  }
table-paste-emptied = { $count ->
    [one] 1 cell becomes empty
   *[other] { $count } cells become empty
  }
table-paste-by-heading = The block has headings: each column goes to the question above it.
table-paste-at-cursor = The block has no headings: it begins in the chosen cell.
table-problem = { $place }: { $why }
table-problem-row = Row { $row }
table-as-is = { $text }
table-quoted = "{ $text }"
table-comma = { $one }, { $other }
table-too-many-rows = At most { $most } rows are copied and pasted at once. Take fewer rows, or use a file.
table-heading-twice = This heading stands there twice. Remove one of the columns.
table-heading-unknown = This heading belongs to no question of this questionnaire. Correct it or remove the column; a whole file goes through Import.
table-heading-missing = There is no heading above this column. Put above it which question it is, or remove the column.
table-headings-only = The block has headings only. Copy the rows below them too.
table-beyond-columns = The block is wider than the table. Begin further to the left, or take fewer columns.
table-row-twice = This is the same respondent as in row { $other }. Leave out one of the rows.
table-code-twice = Respondent { $code } is in row { $other } too. Change one of the codes.
