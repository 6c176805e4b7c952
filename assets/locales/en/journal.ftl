# What was done: lines of the journal, also used behind "Undo:"
op-new = new programme { $name }
op-new-sample = sample { $name }
op-programme = programme changed
op-scale = scale { $scale } changed
op-measurement-add = { $measurement } added
op-measurement = { $measurement } changed
op-measurement-move = { $measurement } moved
op-measurement-remove = { $measurement } removed
op-evaluator-add = evaluator { $evaluator } added
op-evaluator = evaluator { $evaluator } changed
op-evaluator-move = evaluator { $evaluator } moved
op-evaluator-remove = evaluator { $evaluator } removed
op-pilot-add = pilot { $pilot } added
op-pilot = profile of { $pilot }
op-pilot-move = { $pilot } moved
op-pilot-remove = { $pilot } removed
op-part-add = part { $part } of { $pilot } added
op-part = part { $part } renamed
op-part-move = part { $part } moved
op-part-remove = part { $part } removed
op-fieldwork = fieldwork of { $part }, { $measurement }
op-final = effect measurement of { $part }
op-role = role of the commissioner of { $pilot }
op-role-remove = role of the commissioner of { $pilot } removed
op-rate = rating { $value }: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-rate-remove = rating taken back: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-rating-hidden = rating by { $evaluator }: { $scale }, { $measurement }, { $part } (still hidden)
op-argue = argument: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-published = published grade { $value }: { $scale }, { $measurement }, { $part }
op-published-remove = published grade taken back: { $scale }, { $measurement }, { $part }
op-finding-add = finding added to { $pilot }
op-finding = finding of { $pilot } changed
op-finding-remove = finding of { $pilot } removed
op-findings-tag = { $count ->
    [one] tag “{ $name }” put to 1 finding
   *[other] tag “{ $name }” put to { $count } findings
  }
op-findings-untag = { $count ->
    [one] tag “{ $name }” taken off 1 finding
   *[other] tag “{ $name }” taken off { $count } findings
  }
op-findings-move = { $count ->
    [one] 1 finding moved to { $scale }
   *[other] { $count } findings moved to { $scale }
  }
op-findings-join = { $count } findings of { $pilot } joined
op-import = programme { $name } imported ({ $pilots } pilots)

# Why something cannot be done
refused-gone = This is no longer there: it was removed in the meantime. Choose again.
refused-closed = The file is not open for writing. Open it again.
refused-writer-gone = Writing stopped unexpectedly. Close the file and open it again; what was shown as saved is in it.
refused-programme-name = A programme needs a name. Type a name.
refused-invented = Whether the data of a programme are invented is fixed. For real data, begin a new programme.
refused-disclosure = The lower limit for numbers for others is at least 3. Choose 3 or more.
refused-bands = The words for grades are out of order or a word is missing. Put the limits from high to low and give each a word.
refused-scale-title = A scale needs a name. Type a name.
refused-smallest-change = The smallest change that matters must be above 0 and fit within the scale.
refused-needed-share = A score needs more than 0 and at most 100 per cent of the questions. Choose a number between those.
refused-measurement-name = A measurement needs a name. Type a name.
refused-last-measurement = This is the only measurement. A programme has at least one.
refused-evaluator-name = An evaluator needs a name. Type a name or a code.
refused-evaluator-taken = There is an evaluator { $name } already. Choose another name.
refused-pilot-name = A pilot needs a name. Type a name.
refused-pilot-number = A pilot needs a number from 1 up.
refused-pilot-taken = Number { $number } belongs to { $other }. Choose another number.
refused-part-name = A part needs a name. Type a name.
refused-part-taken = This pilot has a part { $name } already. Choose another name.
refused-whole = The pilot as a whole is always there and has no name of its own.
refused-code = This choice is not known in this programme. Choose again.
refused-rating-scale = Evaluators do not rate on this scale. Choose a scale with ratings.
refused-rating-range = { $value } lies outside the scale. Choose a number from { $min } to { $max }.
refused-argument-first-rate = Give the rating first, then the argument.
refused-mean-range = { $value } lies outside the scale. Type a grade from { $min } to { $max }.
refused-published-n = A grade over no people does not exist. Leave the number empty if it is not known.
refused-finding-empty = A finding without text says nothing. Type a text.
refused-import-other = This file already holds another programme. Make a new file and import it there.
refused-import-duplicates = { $count ->
    [one] 1 record in the file is here already with another content.
   *[other] { $count } records in the file are here already with another content.
  } Choose replace or skip (on the command line: --on-duplicate).
refused-import-number = Two pilots would both get number { $number }. Give one of them another number.
refused-import-reference = In the list "{ $list }" something refers to a record that is not in the file, or a value lies outside its scale. Nothing was imported; mend the file.
refused-json-foreign = { $file } is not a programme of Proeftuinmeter. Choose a file made with Export.
refused-json-newer = { $file } comes from a newer version of Proeftuinmeter. Update the program and try again.
refused-json-broken = { $file } cannot be read (line { $line }, column { $column }: { $why }). Nothing was imported; mend the file.
refused-json-write = The programme could not be written as JSON ({ $why }).
refused-sample = There is no sample { $name }. Choose from: { $names }.
refused-settings = Your settings could not be kept in { $file } ({ $why }).
refused-no-home = No folder for your files was found. Give a place yourself.
refused-folder = The folder { $file } cannot be made ({ $why }). Give another place.
refused-pilot-unknown = Pilot { $word } does not exist in this file. Name a number or the exact name; `pilots` shows them.
refused-part-unknown = Part { $word } does not exist in this file. Write it as 8:Name; `pilots` shows them.
refused-scale-unknown = Scale { $word } does not exist in this file. Choose from: { $known }.
refused-source-unknown = Source { $word } does not exist. Choose from: responses, evaluator, published.
refused-wave-unknown = Measurement { $word } does not exist: this programme has { $count }.
refused-pair = The first measurement must come before the second. Choose for instance --from 1 --to 2.

notice-write-failed = Not saved and taken back: { $why }
notice-backup-failed = The daily backup was not made: { $why }

access-busy = { $holder } has this file open. You can look along, but not change it.
access-reading = The file is open for reading.
refused-write = { $file } cannot be written ({ $why }). Choose another place.
refused-read = { $file } cannot be read ({ $why }). Check the place and the name.
notice-saved = Saved: { $file }
access-read-only = This file cannot be changed here: you may not write to it. You can look at it.
refused-import-twice = In the list "{ $list }" something stands twice. Nothing was imported; mend the file.

# Questionnaires and what is in them
op-questionnaire = questionnaire { $title } changed (version { $version })
op-questionnaire-same = questionnaire not changed
op-questionnaire-add = questionnaire { $title } added (version { $version })
op-questionnaire-remove = questionnaire { $title } removed (version { $version })
op-response-add = questionnaire of { $respondent } begun: { $part }, { $measurement }
op-response = questionnaire of { $respondent } changed: { $part }, { $measurement }
op-responses = { $count ->
    [one] 1 questionnaire changed in the table
   *[other] { $count } questionnaires changed in the table
  }
op-answer = answer { $item } of { $respondent }: { $part }, { $measurement }
op-answer-remove = answer { $item } of { $respondent } taken away: { $part }, { $measurement }
op-response-finish = questionnaire of { $respondent } finished: { $part }, { $measurement }
op-response-reopen = questionnaire of { $respondent } taken up again: { $part }, { $measurement }
op-response-remove = questionnaire of { $respondent } removed: { $part }, { $measurement }
op-responses-remove = { $count ->
    [one] 1 questionnaire removed
   *[other] { $count } questionnaires removed
  }
op-import-responses = { $count ->
    [one] 1 questionnaire imported from { $file }
   *[other] { $count } questionnaires imported from { $file }
  }
op-import-pilots = { $count ->
    [one] 1 pilot imported from { $file }
   *[other] { $count } pilots imported from { $file }
  }
op-import-published = { $count ->
    [one] 1 published grade imported from { $file }
   *[other] { $count } published grades imported from { $file }
  }
op-import-ratings = { $count ->
    [one] 1 rating of an evaluator imported from { $file }
   *[other] { $count } ratings of evaluators imported from { $file }
  }
op-reentry-answer = second entry { $item } of { $respondent }: { $part }
op-reentry-finish = second entry of { $respondent } finished: { $part }
op-reentry-decide = { $item } of { $respondent } decided from the paper: { $part }
op-reentry-remove = second entry of { $respondent } removed: { $part }
op-codes-same = { $first } and { $second } are the same respondent ({ $pilot })
op-codes-different = { $first } and { $second } are two respondents ({ $pilot })
op-codes-undecided = decision on { $first } and { $second } taken back ({ $pilot })
op-review = seen, is right: { $reason }
op-review-remove = "seen, is right" taken back: { $reason }
op-map = map { $name } kept
op-map-remove = map { $name } removed
op-erase = { $responses ->
    [0] data of a respondent erased on request
    [one] 1 questionnaire of a respondent erased on request
   *[other] { $responses } questionnaires of a respondent erased on request
  }
respondent-code = { $code }
respondent-without-code = a respondent without a code
refused-answer = { $item }: { $why }
refused-code-blank = A respondent code has no spaces at its ends and is not empty. Change the code, or leave it out.
refused-respondent-taken = Respondent { $respondent } has already filled in this questionnaire in this measurement. Choose another code, or open the questionnaire that is there.
refused-reentry-unfinished = The second entry is not finished yet. Finish it first; then the differences are shown.
refused-codes-equal = There is nothing to decide about two codes that are equal or empty. Choose two codes that differ.
refused-review-reason = Write briefly why this is right, so that others will know later.
refused-map-name = A map needs a name. Fill in a name.
refused-map-taken = There is already a map { $name }. Choose another name.
refused-questionnaire-key = The key of a questionnaire is fixed. Make a copy if you want another questionnaire.
refused-questionnaire-same = The questionnaire { $title } is here already, exactly so. Nothing was changed.
refused-questionnaire-answered = { $count ->
    [one] This version has been filled in once and therefore stays.
   *[other] This version has been filled in { $count } times and therefore stays.
  } Make a new version if you want to change something.
refused-questionnaire-fieldwork = For one or more pilots it is recorded whether this questionnaire was held. Remove that first.
refused-questionnaire-scale = In this programme the scale { $scale } runs between other numbers. Give the scale in the questionnaire another key.
refused-import-duplicate = Row { $row }: { $respondent } has already filled in this questionnaire here. Choose to replace or to skip (on the command line: --on-duplicate).
refused-import-row = Row { $row }: { $why }
refused-import-twice-in-file = Row { $row }: respondent { $respondent } is also on row { $other }. Make one of them in the file.
refused-import-held = Row { $row }: this is there already. Choose replace or skip (on the command line: --on-duplicate).
refused-import-row-twice = Row { $row } is about the same as row { $other }. Make one of them in the file.
misfit-wrong-kind = This kind of answer does not belong to this question. See the questionnaire for the answers there are.
misfit-out-of-range = This is outside the scale. Fill in a number from { $min } to { $max }.
misfit-not-whole = A whole number belongs here. Choose one of the answers.
misfit-too-precise = A grade has at most one decimal. Round it as it stands on the paper.
misfit-unknown-option = The option "{ $option }" does not exist for this question. Choose one of the options.
misfit-several-options = This question takes one option. Choose one.
misfit-option-twice = The option "{ $option }" stands there twice. Take one away.
misfit-empty = An open answer without a text is a missing answer. Leave it empty.
misfit-too-long = This answer is longer than ten pages. Shorten it.
misfit-unknown-item = This question is not in the questionnaire. Check the code.
refused-respondent-unknown = There is no respondent { $respondent } in this file. Check the code, or name the pilot with --pilot if the answers were removed before.
refused-respondent-several = Respondent { $respondent } is in more than one pilot ({ $pilots }). Name the pilot with --pilot.
refused-import-questionnaire = The file changes a version of a questionnaire that has been filled in here. Nothing was imported; make a new version of it there first.
op-tag-add = new tag “{ $name }”
op-tag = tag “{ $name }” changed
op-tag-remove = tag “{ $name }” removed
op-tag-join = tag “{ $name }” joined with “{ $into }”
op-comparison-add = new comparison “{ $name }”
op-comparison = view of comparison “{ $name }”
op-comparison-name = new name of comparison “{ $name }”
op-comparison-note = note to comparison “{ $name }”
op-comparison-columns = columns of comparison “{ $name }”
op-comparison-remove = comparison “{ $name }” removed
op-presentation-add = new presentation “{ $name }”
op-presentation = presentation “{ $name }” changed
op-presentation-remove = presentation “{ $name }” removed
op-pilot-list-add = new list “{ $name }”
op-pilot-list = list “{ $name }” changed
op-pilot-list-remove = list “{ $name }” removed
op-tag-move = tag “{ $name }” moved
