# Importing files of other programs: what columns and cells mean, and what is wrong

import-pasted = Pasted block
import-stopped = The import was stopped. Nothing was imported.
import-pilot-numbered = Pilot { $number }
import-decimal-comma = comma
import-decimal-point = point
import-encoding = There is no encoding "{ $encoding }" here. Choose from: { $known }.

## Maps that the programme keeps
import-map-none = There is no map "{ $name }": this programme keeps no maps yet. Give a map as a file.
import-map-unknown = There is no map "{ $name }". Choose from: { $known }.
import-map-large = This file is too large for a map: at most { $most } kB. Choose another file.
import-map-syntax = Line { $line } of the map is wrong ({ $why }). Mend that line.
import-map-broken = The map is wrong ({ $why }). Mend it, or begin again with a map from the program.

## Columns with a name of their own
import-column-pilot = pilot
import-column-part = part
import-column-wave = measurement
import-column-respondent = respondent
import-column-role = role
import-column-questionnaire = questionnaire
import-column-item = item
import-column-value = value
import-column-number = number
import-column-name = name
import-column-commissioner = commissioner
import-column-commissioner-kind = kind of commissioner
import-column-adviser = adviser
import-column-area = area
import-column-municipality = municipality
import-column-year = year
import-column-period = period
import-column-partner = partner
import-column-residents-involved = residents involved
import-column-goal = goal
import-column-target-group = target group
import-column-result = result
import-column-innovation = innovation
import-column-theme = theme
import-column-research-note = note on the research
import-column-scale = scale
import-column-mean = mean
import-column-n = number
import-column-evaluator = evaluator
import-column-argument = argument
import-column-remark = remark
import-column-source = source

## What a column is
import-means-translated = { $column } ({ $lang })
import-means-item = item { $item }
import-means-option = item { $item }, option { $option }
import-means-ignored = left out
import-means-tool = left out: the survey tool's own
import-means-private = left out: tells who somebody is
import-means-doubled = left out: stands in another column too
import-means-unknown = not known
import-means-blank = without a heading

## What a cell means
import-cell-value = { $value }
import-cell-missing = empty
import-cell-ignored = left out
import-cell-unknown = don't know
import-cell-not-applicable = n/a
import-cell-no-options = none chosen
import-cell-chosen = chosen
import-cell-not-chosen = not chosen
import-cell-new-pilot = new: { $value }
import-cell-new-part = new part: { $value }

## Where something is wrong
import-place-cell = row { $row }, column { $column }
import-place-row = row { $row }
import-place-column = column { $column }
import-place-file = the file
import-place-sheet = sheet { $sheet }, { $place }
import-problems = { $count ->
    [0] No problems.
    [one] 1 problem.
   *[other] { $count } problems.
  }
import-problems-more = { $count } problems; these are the first { $shown }.

## What is wrong, and what to do
problem-no-rows = There is nothing below the headings. Choose another sheet or file.
problem-no-headings = None of the first rows has headings that are known. Put a heading above each column (pilot, wave, A1 …), or give a map with the row of the headings.
problem-no-questionnaire = No column belongs to an item of a questionnaire. Put the items' codes above the columns, or give a map.
problem-several-questionnaires = The headings fit several questionnaires as well: { $keys }. Say in the map which it is.
problem-unknown-questionnaire = There is no such questionnaire. Import it first, or choose another.
problem-other-questionnaire = This row is of another questionnaire than { $key }. Import each questionnaire by itself.
problem-missing-column = There is no column for: { $column }. Add it, or say in the map what holds for every row.
problem-bad-rule = What the map says here cannot be. Choose a column, item or value that exists.
problem-too-many-responses = This is more than 1,000,000 responses. Divide them over more files.
problem-unknown-column = This column is not known. Say in the map what it is, or that it is left out.
problem-duplicate-column = This column is the same as { $other }. Leave one of the two out.
problem-missing-pilot = The pilot is missing. Fill in its number or name.
problem-unknown-pilot = There is no such pilot. Correct the number or name, or let missing pilots be made.
problem-resembles-pilot = There is no such pilot; do you mean { $name }? Write the name exactly so, or use the number.
problem-ambiguous-pilot = Several pilots have this name. Use the number.
problem-unknown-part = There is no such part. Correct the name, or let missing parts be made.
problem-resembles-part = There is no such part; do you mean { $name }? Write the name exactly so.
problem-missing-wave = The measurement is missing. Fill in 1, 2 or the measurement's name.
problem-unknown-wave = There is no such measurement. Fill in 1, 2 or a measurement's name.
problem-missing-respondent = The respondent's code is missing. With one answer a row, nobody can see without a code what belongs together.
problem-missing-item = The item of this value is missing. Fill in the item's code.
problem-unknown-item = This item is not in the questionnaire. Use a code such as S4.
problem-missing-scale = The scale is missing. Fill in its key or name.
problem-unknown-scale = There is no such scale. Use the key or name of a scale of the programme.
problem-grade-scale = This scale holds grades; evaluators do not rate on it. Choose another scale.
problem-missing-evaluator = The evaluator is missing. Fill in the name.
problem-unknown-evaluator = There is no such evaluator, or there are two of this name. Use the name from Settings.
problem-missing-name = The pilot's name is missing. Fill it in.
problem-missing-value = The value is missing. Fill it in, or take the row out.
problem-too-many-fields = This row has more cells than there are headings. See whether there is a separator too many.
problem-duplicate-in-file = This is in row { $row } as well. Make it one in the file.
problem-duplicate = This is there already. Choose replace or skip, or take the row out.
problem-answer-twice = This respondent has answered this item in an earlier row. Keep one of the two.
problem-not-a-number = This is no number as this file writes them (with a { $decimal }), nor a known word. Correct it, or say in the map what it means.
problem-not-a-count = A whole number from 1, or a year, belongs here. Correct it.
problem-unknown-option = This item has no such option. Correct it, or say in the map what it means.
problem-not-yes-or-no = 1 (chosen) or 0 (not chosen) belongs here. Correct it, or say in the map what it means.
problem-options-and-none = Something is chosen, and it also says that there is no answer. Keep one of the two.
problem-formula = There is a formula here. Replace it with its value (paste as values).
problem-fault = There is an error of a formula here. Mend the formula and replace it with its value.
problem-merged = These cells are merged. Split them and fill in each cell.
problem-date = There is a date here; the spreadsheet has probably made one by itself. Type the value again, as text.
problem-too-long = This is too long to fit here. Shorten it.

## What there is to say besides
import-note-absent = The map names columns that are not in the file: { $columns }.
import-note-tool = Left out, being { $tool }'s own: { $columns }.
import-note-private = Left out, since it tells who somebody is: { $columns } ({ $tool }). Proeftuinmeter keeps only a code.
import-note-doubled = Left out, since another column says the same: { $columns }.
import-note-recoded = In { $column } the label that SPSS gives a value counts: { $words }.
import-note-user-missing = Values that SPSS counts as missing count as not applicable: { $codes }. Say in the map if they mean something else.
import-note-no-codes = { $count ->
    [one] 1 row has no respondent's code: it counts
   *[other] { $count } rows have no respondent's code: each counts
  } as a respondent who cannot be recognised in another measurement.
import-warning-same = { $same } of the { $count } responses without a code are there already, exactly the same. Do not import the same file twice.
import-warning-personal = { $count ->
    [one] The respondent code "{ $code }" looks like the name, address or number of a person. Replace it in the file by a code that nobody recognises.
   *[other] { $count } respondent codes look like the name, address or number of a person, such as "{ $code }". Replace them in the file by codes that nobody recognises.
  }
