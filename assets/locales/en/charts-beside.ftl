# charts of a comparison
chart-beside-title = { $scale }: side by side
chart-beside-description = { $scale }, { $first } and { $second }. { $rows }.
chart-beside-empty = None of these columns has a score on { $scale }.
chart-beside-reference = reference
chart-beside-middle = middle half of { $parts ->
    [one] 1 part
   *[other] all { $parts } parts
  } in the programme, { $measurement }
chart-beside-interval = 95% interval
chart-beside-evaluators = evaluators
chart-beside-parts = { $parts } parts
chart-beside-withheld = { $measurement }: { $reason }
chart-beside-no-change = No change for { $column }: { $reason }.
chart-beside-groups = Of a group this shows the mean of its parts; the interval is over those parts.
chart-chance-change = Change
chart-chance-within = { $what }: the differences between these { $columns } columns stay within what chance gives at these numbers (p { $p }).
chart-chance-beyond = { $what }: these { $columns } columns differ more from each other than chance usually gives at these numbers (p { $p }).
chart-chance-unknown = { $what }: whether the columns differ by more than chance cannot be said ({ $reason }).
chart-chance-neither = Whether the columns differ by more than chance cannot be said ({ $reason }).
chart-chance-not-responses = Whether the columns differ by more than chance can be worked out for questionnaires only.
chart-guess-ask = What do you think: what did the { $second } show?
chart-guess-description = { $title }. To guess first: only the { $first } is shown, the { $second } is still hidden.
chart-beside-middle-guessed = middle half of the programme, { $measurement }
chart-spider-title = { $measurement }: all scales in one picture
chart-spider-empty = { $count ->
    [0] A spider needs three scales on which every column has a score; here there is none.
    [one] A spider needs three scales on which every column has a score; here there is one.
   *[other] A spider needs three scales on which every column has a score; here there are { $count }.
  }
chart-spider-why = Only to talk about: shape and surface depend on the order of the scales, and how sure a score is does not show here.

# The page of a comparison
page-title = Comparison
page-description = { $title }. Side by side: { $columns }.
page-empty = Everything is folded, or nothing differs.
page-made = Made on { $date }.
page-made-by = Made by { $by } on { $date }.
page-for-others = For others: numbers over fewer than { $minimum } respondents are left out.
page-differs = ≠ the columns differ here. ○ first measurement, ● second measurement.
page-panel = { $scale } · { $source }
page-lowest = { $mean } (lowest)
page-highest = { $mean } (highest)
page-ladder-gone = ○ first measurement only
page-ladder-new = ● second measurement only
page-recurs = in { $count } of the { $columns } columns
page-role-undated = { $answers } (measurement not stated)
page-ladder-undated = yes (measurement not stated)
