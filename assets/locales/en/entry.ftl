# Entry
entry-title = Entry
entry-mode-ratings = Evaluator's rating
entry-mode-published = Published grade

## What is entered
entry-choose-part = Pilot or part: { $part }
entry-choose-measurement = Measurement
entry-choose-questionnaire = Questionnaire

## Evaluator's rating
entry-evaluator = Who rates
entry-add-oneself = Add { $name }
entry-add-oneself-hint = Add yourself as an evaluator, so that you can give ratings of your own.
entry-nobody = Nobody rates yet
entry-nobody-why = An evaluator rates every pilot on every scale from 1 to 5, with an argument. Add yourself to begin.
entry-evaluator-name = Name or code of the evaluator
entry-evaluator-add = Add
entry-no-pilots = No pilots yet
entry-no-pilots-why = Here comes a row for every pilot and every part. Add a pilot first.
entry-no-scales = No scale for ratings
entry-no-scales-why = This programme has no scale on which an evaluator rates.
entry-search = Find a pilot
entry-search-hint = Number or name…
entry-search-nothing = No pilot found. Try another word.
entry-progress = { $rated } of { $all } filled in
entry-cell = Rating { $part }, { $scale }, { $measurement }: { $value }
entry-cell-empty = none yet
entry-place = { $scale }, { $measurement }
entry-read-only = The file can only be read. You can look around, but change nothing.
entry-not-held = The { $measurement } was not held here. A rating is possible all the same.
entry-not-held-because = The { $measurement } was not held here: { $reason }
entry-planned = The { $measurement } is planned here. A rating is possible already.
entry-copy = Copy
entry-copy-hint = Copies the whole table, to paste into a spreadsheet
entry-copy-number = Number
entry-copy-name = Name
entry-copy-scale = Scale
entry-copy-measurement = Measurement
entry-level-1 = poor
entry-level-2 = weak
entry-level-3 = satisfactory
entry-level-4 = good
entry-level-5 = very good
entry-argument = Argument
entry-argument-hint = Comes after the rating
entry-source = Source
entry-blind = Ratings are blind: you see the ratings of others once you have given your own.
entry-blind-picture = Ratings are blind: you see the chart once you have rated every measurement yourself.
entry-so-far = { $scale } so far
entry-no-picture = The chart appears here with the first rating.
entry-rests-on-both = n = { $first } and { $second } evaluators
entry-rests-on-one = n = { $count } { $count ->
    [one] evaluator
   *[other] evaluators
  }
entry-rests-on-why = The mean over the evaluators, per measurement. The change is the mean over those who rated both measurements. The chart moves with every rating.
entry-agreement = Agreement
entry-agreement-alpha = Krippendorff's alpha { $alpha }
entry-agreement-over = { $units ->
    [one] 1 measurement of a part
   *[other] { $units } measurements of parts
  } rated by { $evaluators } evaluators
entry-agreement-no-spread = cannot be computed: all ratings are equal ({ $units ->
    [one] 1 measurement of a part
   *[other] { $units } measurements of parts
  })
entry-agreement-none = nothing has been rated by two evaluators yet
entry-agreement-why = Krippendorff's alpha for ordered ratings, on this scale. 1 is full agreement, 0 is what chance gives; from 0.8 agreement counts as good. Only what two or more evaluators rated counts.
entry-keys-line = 1 – 5 rates and goes on · Backspace takes back · Enter to the argument
entry-keys = Keys
entry-key-enter = Enter
entry-keys-rate = rating, next cell
entry-keys-take-back = take the rating back
entry-keys-move = another cell
entry-keys-argue = argument
entry-keys-back = back to the table
entry-keys-search = find a pilot
entry-keys-undo = undo

## Published grade
entry-range = { $min } to { $max }
entry-mean = Grade
entry-mean-unreadable = "{ $typed }" is no grade. Type for example 7.5.
entry-refused = "{ $typed }" was not taken over in "{ $field }": { $reason }
entry-still-kept = { $reason } Still kept: { $mean }.
entry-n = Number
entry-n-unreadable = Fill in a whole number of people, or leave it empty.
entry-stated = measurement is in the source
entry-stated-why = Turn this off where the report does not say which measurement the grade belongs to. The grade is then marked everywhere.
entry-one-respondent = one participant decides it
entry-one-respondent-why = Turn this on where the report puts the grade down to one participant. The grade is then marked everywhere.
entry-remark = Remark
entry-previous = Previous
entry-next = Next
