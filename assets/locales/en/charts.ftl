# charts
chart-error-draw = The chart could not be drawn: { $reason }. Try again; if it keeps failing, save the chart in another form.
chart-error-too-large = At { $width } × { $height } pixels the chart is too large for a PNG. Save it as SVG, or show fewer rows with a filter.
chart-note-source = Source: { $source }.
chart-note-invented = { base-invented }.
chart-note-own-use = For own use.
chart-satisfactory = satisfactory { $grade }
chart-dumbbell-title = { $scale }: first and second measurement
chart-dumbbell-description = { $scale } of { $parts } parts with both measurements. Up: { $up }, same: { $same }, down: { $down }.
chart-dumbbell-empty = No part has a score on { $scale } yet.
chart-slope-title = { $scale } over time
chart-slope-description = { $scale } per measurement. { $parts }.
chart-slope-empty = There is no score on { $scale } here yet.
chart-withheld = fewer than { $minimum } participants, so not shown
chart-withheld-gives-back = not shown: it would give another number back
chart-items-note-left-out = Parts with fewer than { $minimum } questionnaires are not counted, nor those of which the answers of a few could be worked out.
chart-slope-note-left-out = Not shown, with fewer than { $minimum } participants: { $parts }.
chart-interval = { $low } to { $high }
chart-change-description = { $scale } of { $parts ->
    [one] 1 part
   *[other] { $parts } parts
  }, { $first } and { $second }. Up: { $up }, about the same: { $same }, down: { $down }.
chart-forest-title = { $scale }: change of each part
chart-forest-description = All parts together: { $change } ({ $interval }), { $differ }.
chart-forest-empty = No part has two measurements on { $scale } yet.
chart-forest-interval = change with 95% interval
chart-forest-point = change
chart-forest-diamond = all parts together
chart-forest-band = less than { $smallest }: counts as about the same
chart-forest-beyond = interval goes on
chart-forest-n = n
chart-forest-change = change
chart-forest-no-interval = no interval
chart-forest-all = All parts together
chart-forest-together = { $parts } parts with an interval; { $differ } (I² = { $share }%)
chart-forest-note-interval = The intervals are about all questionnaires of both measurements (Welch), not only about who answered twice; the change of all parts together rests on them too.
chart-forest-note-withheld = The change of all parts together is left out: a part with fewer than { $minimum } participants could be worked out from it.
chart-forest-note-double = These pilots count double, as a whole and by their parts: { $pilots }.
chart-forest-note-few = A change of all parts together takes at least two parts with an interval.
chart-forest-note-other-source = Intervals and a change of all parts together can be computed from questionnaires only.
chart-forest-note-lacking = { $parts ->
    [one] One part has only one of the two measurements and is left out.
   *[other] { $parts } parts have only one of the two measurements and are left out.
  }
chart-items-title = { $scale }: answers to each question
chart-items-description = { $scale }, { $first } and { $second }: the mean can be compared for { $items ->
    [one] 1 question
   *[other] { $items } questions
  }. Up: { $up }, about the same: { $same }, down: { $down }; a difference of less than { $smallest } is called about the same.
chart-items-empty = Nobody has answered the questions of { $scale } yet.
chart-items-n = n
chart-items-unknown = don’t know
chart-items-not-applicable = n/a
chart-items-missing = blank
chart-items-reverse = asked the other way round
chart-items-none = no answers
chart-items-version = { $item }, version { $version }
chart-items-some = { $programme }, { $parts } parts
chart-items-note-line = The bars stand around the middle answers: left who disagrees, right who agrees. A figure in a bar is the number of answers.
chart-items-note-grade = Right of the line stand grades of { $grade } and above. A figure in a bar is the number of answers.
chart-items-note-withheld = n < { $minimum }: fewer than { $minimum } answers, so not shown.
chart-items-note-reverse = Of a question asked the other way round, to disagree is the favourable answer; the bar shows what was answered.
chart-coverage-title = What was measured
chart-coverage-description = { $measurement }: { $held } held, { $planned } planned, { $not_held } not held, { $unknown } unknown.
chart-coverage-empty = There are no pilots in the programme yet.
chart-coverage-held = held
chart-coverage-planned = planned
chart-coverage-not-held = not held
chart-coverage-unknown = unknown
chart-coverage-no-reason = no reason given.
chart-coverage-note-counts = Figures: questionnaires that are in, of the number invited.
chart-heatmap-title = Change of each part on each scale: { $source }
chart-heatmap-empty = No part has a score here yet.
chart-heatmap-unknown = not known
chart-heatmap-not-held = not held
chart-heatmap-planned = planned
chart-heatmap-one = one only
chart-heatmap-smallest = { $scale } { $smallest }
chart-heatmap-note-class = About the same is a change of less than: { $list }. The stronger the colour, the larger the change against that limit.
chart-heatmap-note-none = Without a figure: –, no score; one only, one measurement with nothing to compare it with; not held or planned, the other measurement.
chart-spread-title = { $scale }: distribution in { $part }
chart-spread-description = { $scale } in { $part }: { $n_first } answers in the { $first }, { $n_second } in the { $second }.
chart-spread-change = Change { $change }; { $sentence }.
chart-spread-ways = Of the { $pairs } who answered twice, { $up } came out higher, { $same } the same and { $down } lower.
chart-spread-empty = Nobody has answered the questions of { $scale } here yet.
chart-spread-withheld = Not shown: { $reason }.
chart-spread-no-singles = What a single participant answered is not shown.
chart-spread-few-pairs = Those who answered twice are not shown apart: it would tell of fewer than { $minimum } participants.
chart-spread-n = n = { $n }
chart-spread-mean = mean with 95% interval
chart-spread-up = { $count } higher (whole line)
chart-spread-same = { $count } the same (dots)
chart-spread-down = { $count } lower (dashes)
chart-spread-twice = { $pairs } answered twice
mark-not-held = measurement not held
mark-not-stated = measurement not stated in the source
mark-count-unknown = number of participants unknown
mark-one-respondent = one participant decides the difference
mark-small-count = few participants
mark-different-evaluators = the measurements were rated by different evaluators
missing-not-held = { $measurement } not held
missing-planned = { $measurement } planned
missing-unknown = { $measurement } missing
missing-neither-held = neither measurement held
missing-both = no score known
