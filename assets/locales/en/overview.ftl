# Overview
overview-purpose = How is the programme doing, and what needs attention?
overview-tab-change = Change
overview-tab-matrix = Measurements

# What is missing to show anything
overview-empty-pilots = The overview of your programme will appear here
overview-empty-pilots-why = There are no pilots yet. Add the first under Pilots, or import a programme from a file.
overview-empty-pilots-go = Go to Pilots
overview-empty-pilots-import = Import a programme
overview-empty-pair = What changed between two measurements will appear here
overview-empty-pair-why = The programme does not have two measurements yet. Add one under Settings; what there is already stands under Measurements.
overview-empty-pair-go = Go to Settings
overview-empty-scores = The change of every part will appear here
overview-empty-scores-why = There are no grades or ratings yet. Enter them under Entry; the chart changes at once.
overview-empty-scores-go = Go to Entry

# The figures on top
overview-fact-pilots = { $pilots ->
    [one] pilot
   *[other] pilots
  }, { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  }
overview-fact-pilots-hover = Every pilot counts as one part, and every piece with a name of its own counts beside it. Together { $parts ->
    [one] that is 1 part
   *[other] they are { $parts } parts
  }.
overview-fact-both-grade = with { $scale } in both measurements
overview-fact-both-rating = with a score on { $scale } in both measurements
overview-fact-both-hover = Only parts with a score in both measurements can be compared. Source: { $source }. A score in the first measurement only: { $only_first }; in the second only: { $only_second }.
overview-fact-double = These pilots count double, as a whole and by their parts: { $pilots }.
overview-fact-trends = up, same, down
overview-fact-trends-said = { $up } up, { $same } same, { $down } down
overview-fact-trends-hover = Every difference counts here, however small. By the smallest change that matters ({ $smallest }): { $up } up, { $same } same, { $down } down.
overview-fact-trends-unknown = { $count ->
    [one] The change of 1 part is not known
   *[other] The change of { $count } parts is not known
  }: no evaluator rated both measurements there.
overview-fact-mean-grade = mean { $scale }
overview-fact-mean-rating = mean on { $scale }
overview-fact-mean-hover = The mean of the { $parts ->
    [one] one part
   *[other] { $parts } parts
  } with both measurements; every part has the same weight. Mean change: { $mean }, median: { $median }.

# The chart
overview-chart-heading = Change of each part
overview-scale = Scale
overview-source = Source
overview-incomplete = Also with a measurement missing
overview-incomplete-hover = Also shows the parts of which a measurement is missing, below the others.
overview-hidden = Ratings are blind: { $count ->
    [one] 1 part is missing here and in the figures above
   *[other] { $count } parts are missing here and in the figures above
  }, until you have rated both measurements yourself.
overview-hidden-nobody = Ratings are blind: { $count ->
    [one] 1 part is missing here and in the figures above
   *[other] { $count } parts are missing here and in the figures above
  }. Only those who have rated under their own name see the ratings of others.
overview-only = Only: { $topic } ({ $count })
overview-only-clear = Show all
overview-chart-menu = Chart
overview-chart-menu-hover = Save the chart or copy its table
overview-chart-svg = Save as SVG
overview-chart-png = Save as PNG
overview-chart-copy = Copy the table

# The explanation of a row
overview-part = { $number } · { $name }
overview-tip-of = Part of { $pilot }
overview-tip-value = { $measurement }: { $value } (n = { $n })
overview-tip-value-unknown = { $measurement }: { $value } (n unknown)
overview-tip-value-evaluators = { $measurement }: { $value } ({ $n ->
    [one] 1 evaluator
   *[other] { $n } evaluators
  })
overview-tip-value-none = { $measurement }: no score
overview-tip-change = Change: { $change }, { $class } (the smallest change that matters is { $smallest })
overview-tip-evaluator = { $name }: { $values }
overview-tip-source = Source: { $source }
overview-tip-source-where = Source: { $source }; { $where }
overview-tip-hint = Click for the scores of this pilot.

# The table for a spreadsheet
overview-table-number = No.
overview-table-pilot = Pilot
overview-table-part = Part
overview-table-n = n { $measurement }
overview-table-change = Change
overview-table-class = By the smallest change that matters
overview-table-words = In words
overview-table-source = Source
overview-table-remarks = Remarks

# What needs attention
overview-attention = Needs attention
overview-attention-about = { $scale } · { $source }
overview-attention-none = Nothing stands out for this choice.
overview-attention-more = { $count ->
    [one] and 1 more part
   *[other] and { $count } more parts
  }
overview-attention-reasons = { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  }; { $reasons ->
    [0] no reason is given
    [one] the reason is given for 1
   *[other] the reason is given for { $reasons }
  }
overview-attention-grades = of { $some } of { $all } grades
overview-attention-part = { $number } · { $name }: { $what }
overview-attention-show = Show these parts in the chart.
overview-attention-open = Go to this pilot.
overview-topic-one-respondent = One participant decides the difference
overview-topic-second-missing = Second measurement missing
overview-topic-first-missing = First measurement missing
overview-topic-not-stated = Measurement not stated in the source
overview-topic-count-unknown = Number of participants unknown
overview-topic-strongly-down = Strongly down
overview-topic-disagree = Evaluators differ by 2 points or more

# Measurements: what there is
overview-matrix-heading = What was measured
overview-matrix-copy = Copy the table
overview-matrix-pilot = Pilot or part
overview-matrix-grade = Grade
overview-matrix-grade-hover = The report grade of this measurement, with n where it is known.
overview-matrix-final = Effect measurement
overview-matrix-final-group = Effects
overview-matrix-column-hover = { $name }: { $held } held, { $planned } planned, { $not_held } not held, { $unknown } unknown.
overview-matrix-sign-held = held
overview-matrix-sign-planned = planned
overview-matrix-sign-not-held = not held
overview-matrix-sign-unknown = unknown
overview-matrix-invited = { $held }, { $count } invited
overview-matrix-took-part = { $held } (n { $count })
overview-matrix-by-part = Recorded by part; see the rows below.
overview-matrix-other-grade = ° grade on another scale: { $scale }
overview-matrix-cell = { $group }, { $column }: { $words }
overview-matrix-reason = Reason: { $reason }
overview-matrix-no-reason = The source gives no reason.
overview-matrix-method = Method: { $method }
overview-matrix-effects = Effects: { $effects }
overview-matrix-period = Period: { $period }
overview-matrix-none = no grade
overview-matrix-grade-said = { $scale }: { $value }, { $source }
overview-matrix-hidden = Nothing recorded yet of: { $questionnaires }.
overview-matrix-hint = Click for this pilot.
overview-reasons = Why not held
overview-reasons-none = Of no measurement is it recorded that it was not held.
overview-reasons-more = And { $count } more; they are in the copied table too.
overview-matrix-column-remarks = remarks
overview-questionnaire-deelnemers = Participants
overview-questionnaire-opdrachtgever = Commissioner
