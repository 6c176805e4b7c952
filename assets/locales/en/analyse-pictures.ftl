# Analyse: all parts, questions, distribution, reliability; and the self-test under Check

# Choosing a pilot or part
pictures-place = Pilot or part
pictures-place-search = Find a pilot or part
pictures-place-hint = Number or name…
pictures-place-nothing = No pilot found. Try another word.
pictures-place-all = The whole programme
pictures-place-pilot = { $pilot }, all parts

# While it is still counting
pictures-counting = The answers are being counted
pictures-counting-why = This happens beside the window: you can go on working.
pictures-stop = Stop
pictures-again = Again
pictures-renewing = Being renewed…
pictures-stopped = Counting was stopped; you see the previous outcome at most.

# A chart as a table
pictures-table-number = No.
pictures-table-part = Part
pictures-table-interval = 95% interval
pictures-table-remark = Remark
pictures-table-code = Code
pictures-table-score = Score

# Without questionnaires
pictures-no-responses = The answers to the questions come here
pictures-no-responses-why = There are no completed questionnaires on this scale yet. Enter them under Entry, or read them from a file.
pictures-to-entry = To Entry

# All parts
forest-heading = Change of each part
forest-together = All parts together
forest-interval = 95%: { $low } to { $high }
forest-figure-hover = The mean of the changes of all parts, with its 95% interval. A part weighs more the more precisely its change is known.
forest-counts = Of the { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  } with both measurements:
forest-up = { $count } up
forest-same = { $count } about the same
forest-down = { $count } down
forest-found-up = Together the parts went up by { $size } on average. The 95% interval runs from { $low } to { $high }.
forest-found-down = Together the parts went down by { $size } on average. The 95% interval runs from { $low } to { $high }.
forest-found-same = Together the parts stayed the same on average. The 95% interval runs from { $low } to { $high }.
forest-zero-in = Zero, that is no change, lies within it too.
forest-zero-out = Zero, that is no change, does not lie within it.
forest-zero-edge = Zero, that is no change, lies on its edge.
forest-below = That is less than { $smallest }, the smallest change that matters on this scale.
forest-alike = The parts do not differ in this more than chance can explain (I² { $share }%).
forest-some = The parts differ in this a little more than chance can explain (I² { $share }%).
forest-different = The parts clearly differ in this, more than chance can explain (I² { $share }%). The mean says little of any one part.
forest-very-different = The parts changed very differently (I² { $share }%: nearly all of the difference is more than chance). The mean does not do them justice; look at each part.
forest-two-parts = With { $parts } parts that measure is itself uncertain.
forest-left-out = { $count ->
    [one] 1 part is
   *[other] { $count } parts are
  } not in this: too few questionnaires, or all scores equal.
forest-not-cause = What this does not say: what made it change, and whether each part changed like this.
forest-no-pooled = There is no change of all together with an interval: that can only be computed from questionnaires, of which the spread is known.
forest-too-few-pooled = A change of all together can be computed once two parts have at least two questionnaires in both measurements, with some difference among them.
forest-mean = Over the parts the mean change is { $mean }; the middle one is { $median }.
forest-double = { $count ->
    [one] Pilot { $pilots } has
   *[other] Pilots { $pilots } have
  } scores both as a whole and by part, and so { $count ->
    [one] counts
   *[other] count
  } double.
forest-hidden = { $count ->
    [one] 1 part is
   *[other] { $count } parts are
  } not shown: you see the ratings of others once your own is in.
forest-empty = The change of each part comes here
forest-empty-why = No part has a score in both measurements on this scale and from this source yet.
forest-hint = Click to see the scores of this pilot

# Questions
items-heading = Answers to each question
items-only-responses = The answers are those of the questionnaires, whichever source is chosen.
items-answer = { $words }: { $count } ({ $share }%)
items-small = { $measurement }: { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }, less than { $minimum }. Read the answers as single answers, not as a picture of the group.

# Distribution
spread-heading = Distribution of the questionnaires
spread-means = { $first }: mean { $mean_from } ({ $n_from }). { $second }: mean { $mean_to } ({ $n_to }).
spread-n = n = { $n }
spread-pairs = Of the { $pairs } respondents who answered both times, { $up } went up, { $same } stayed the same and { $down } went down.
spread-one-pair = One respondent answered both times; that is too few to compare people with themselves.
spread-no-pairs = No respondent can be recognised in both measurements by the same code. So the dots are not joined: only the two groups as a whole can be compared.
spread-one-measurement = There are questionnaires of one measurement only here ({ $measurement }); there is nothing to compare with yet.
spread-small = { $measurement }: { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }, less than { $minimum }. One other answer can already change the picture.
spread-to-pilot = To the pilot

# Reliability
reliability-alpha = Do the questions belong together?
reliability-alpha-why = Cronbach's alpha, over all parts together and over those who answered every question of the scale with a number. 1 is wholly coherent, 0 is no coherence.
reliability-measurement = Measurement
reliability-n = Fully answered
reliability-n-of = { $n } of { $responses }
reliability-figure = Alpha
reliability-meaning = What that means
reliability-good = The questions hang together well; their mean is a usable measure.
reliability-fair = The questions hang together well enough to use their mean.
reliability-moderate = The questions hang together moderately; read small differences on this scale with restraint.
reliability-weak = The questions hang together little; rather look at each question than at their mean.
reliability-negative = The questions go against each other; probably a question is meant the other way round and not set so.
reliability-few-cases = Can be computed from { $least } fully answered questionnaires on.
reliability-one-item = This scale is a single question; there is nothing for it to hang together with.
reliability-no-spread = Cannot be computed: everybody gave the same answers.
reliability-small = With { $n } questionnaires alpha is itself very uncertain.
reliability-other-items = { $count ->
    [one] 1 questionnaire does
   *[other] { $count } questionnaires do
  } not count: another version, with other questions for this scale.
reliability-items = Question by question
reliability-items-why = The relation with the other questions runs from −1 to 1; around 0 a question stands apart from the rest. Where alpha is higher without a question, it fits the others less well.
reliability-item = Question
reliability-item-rest = Relation with the rest
reliability-alpha-without = Alpha without this question
reliability-reverse = reversed
reliability-advice = To look at
reliability-maybe-reversed = { $item } goes against the other questions ({ $measurement }): is it perhaps meant the other way round?
reliability-maybe-not-reversed = { $item } is a reverse question in the questionnaire, and so goes against the other questions ({ $measurement }): is it perhaps not meant the other way round after all?
reliability-pulls-down = { $item } pulls the coherence down ({ $measurement }): without this question alpha is { $without } instead of { $alpha }. Does it fit the other questions?
reliability-copy = Copy the table
reliability-to-questionnaire = To the questionnaire
reliability-no-advice = No question stands out.
reliability-agreement = Do the evaluators agree?
reliability-agreement-why = Krippendorff's alpha, ordinal, over what two or more evaluators rated: a part in a measurement. 1 is full agreement, 0 what chance would give.
reliability-agree-good = The evaluators agree to a high degree.
reliability-agree-fair = The evaluators agree for the most part; name differences where they matter.
reliability-agree-weak = The evaluators agree little; discuss the differences before you build on these ratings.
reliability-agree-negative = The evaluators disagree more often than chance would give; discuss what each takes the scale to mean.
reliability-agree-no-spread = Cannot be computed: all ratings are equal ({ $units ->
    [one] 1 measurement of a part
   *[other] { $units } measurements of parts
  }).
reliability-differ = Where they differ most
reliability-no-differ = They gave the same rating everywhere.
reliability-points = { $count ->
    [one] 1 point apart
   *[other] { $count } points apart
  }
reliability-unit = { $part } · { $measurement }
reliability-rated = { $evaluator }: { $value }
reliability-more = Show { $count ->
    [one] 1 more difference
   *[other] { $count } more differences
  }
reliability-agreement-hidden = Ratings of others count here only where your own is in.
reliability-grade = Evaluators give no report grades.
reliability-no-ratings = Nothing has been rated by two evaluators yet.
reliability-to-ratings = To the ratings
reliability-to-pilot = To pilot: { $place }

# Self-test under Check
check-tab-numbers = Self-test
numbers-all-right = { $count ->
    [one] The one example comes out right
   *[other] All { $count } examples come out right
  }
numbers-wrong = { $wrong ->
    [one] 1 of the { $count } examples does not come out right
   *[other] { $wrong } of the { $count } examples do not come out right
  }
numbers-why = The program computes published examples here with the same functions that handle your data. The source stands beside it, so that you can look it up yourself.
numbers-wrong-why = Do not use the outcomes of this program then, and report which examples do not come out right.
numbers-copy = Copy the table
numbers-method = Method
numbers-quantity = What
numbers-source = Source
numbers-expected = Published
numbers-found = Found
numbers-right = Right?
numbers-is-right = right
numbers-is-wrong = not right
numbers-nothing = nothing
numbers-line = { $method }, { $quantity }: published { $expected }, found { $found }, { $verdict }. Source: { $source }

# All scales
forest-one-scale = On this scale
forest-all-scales = On all scales
scales-heading = Change on all scales
