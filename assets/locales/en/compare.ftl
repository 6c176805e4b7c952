# Comparing: pilots side by side
compare-title = Compare
compare-add = Add a pilot or group
compare-new = New comparison
compare-kept = Kept comparisons
compare-kept-search = Search a kept comparison
compare-kept-hint = Type part of the name
compare-kept-none = No comparison has this name.
compare-kept-as = Kept as “{ $name }”
compare-not-kept = Not kept yet
compare-keep = Keep under a name
compare-keep-go = Keep
compare-keep-as-new = Keep as a new one
compare-name-and-note = Name and note
compare-name = Name of the comparison
compare-name-hint = For example: youth in the neighbourhood
compare-note = Note
compare-note-hint = What you put these side by side for
compare-edit-done = Done
compare-remove = Remove comparison
compare-menu = More
compare-fold-all = Fold all
compare-unfold-all = Unfold all
compare-copy = Copy table
compare-present = Present
compare-present-why = Full screen, as others may see it
compare-export = Export
compare-export-svg = Page as SVG
compare-export-png = Page as PNG
compare-export-table = Table for Excel (.xlsx)
compare-table-heading = Save the comparison as a table
compare-only-different = Only what differs
compare-only-different-why = Rows in which all columns say the same stay out
compare-spider = Spider chart
compare-spider-why = A spider chart starts a conversation but measures badly: its shape depends on the order of the scales, and a score twice as high gives an area four times as large.

compare-also-why = Put this pilot in the comparison, beside what stands there
palette-comparison = kept comparison
compare-empty = Nothing to compare yet
compare-empty-why = Put two to six pilots, parts or groups side by side. You see what changed on each scale, what the commissioner did differently, and which findings recur.
compare-choose = Choose pilots
compare-or-kept = Or open a kept comparison:
compare-one = Choose one more: there is nothing to compare with yet.
compare-preparing = The comparison is being prepared…
compare-gone = { $count ->
    [one] 1 column belongs to a pilot or group that is no longer in the programme.
   *[other] { $count } columns belong to pilots or groups that are no longer in the programme.
  }
compare-gone-out = Take out of the comparison
compare-full = There are { $most } columns already. Take one out first.

# Choosing
compare-pick = Who comes beside?
compare-pick-done = Done
compare-pick-pilots = Pilots
compare-pick-groups = Groups
compare-pick-alike = Most like …
compare-pick-search = Search a pilot or group
compare-pick-hint = Number, name, theme or municipality
compare-pick-filters = Filters
compare-pick-filters-on = Filters ({ $count })
compare-pick-filters-clear = Clear filters
compare-pick-any = Any
compare-pick-count = { $count } of at most { $most } columns
compare-pick-in = Click to add
compare-pick-out = Click to take out
compare-pick-none = Nothing found. Try another word or clear the filters.
compare-pick-rest = With the rest of the programme beside it
compare-pick-rest-why = Beside the group comes a column with all pilots that are not in it
compare-pick-like = Like
compare-pick-like-why = The more they share of theme, kind of commissioner, size and start score, the higher they stand. Under each name stands what they share.
compare-pick-alike-first = First choose a pilot under Pilots; then those most like it stand here.
compare-pick-alike-none = No other pilot has the same theme, the same kind of commissioner, about as many participants or a similar start score.
compare-group-note = { $count ->
    [one] 1 pilot
   *[other] { $count } pilots
  }
compare-kind-of-group-theme = Theme
compare-kind-of-group-municipality = Municipality
compare-kind-of-group-adviser = Adviser
compare-kind-of-group-commissioner-kind = Commissioner
compare-kind-of-group-keyword = Keyword

# Columns
compare-column = Column
compare-column-keys = Left, right, pin, open or take out. Alt and an arrow key move the column.
compare-column-left = To the left
compare-column-right = To the right
compare-column-pin = Pin as the reference
compare-column-unpin = No longer the reference
compare-column-open = Open the pilot
compare-column-out = Take out
compare-columns = { $count ->
    [one] 1 column
   *[other] { $count } columns
  }
compare-reference = Reference
compare-reference-means = ≠ marks what is other than in the reference.

# Rows
compare-table = Comparison as a table. The arrow keys walk through the cells.
compare-table-row = Row
compare-section-facts = Facts
compare-section-role = Role and responsibilities of the commissioner
compare-section-scores = Scores
compare-section-items = Questions that differ most
compare-section-ladder = Participation ladder
compare-section-findings = Findings
compare-section-measurements = Measurements and numbers
compare-folded = folded
compare-unfolded = unfolded
compare-told = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }, { $different ->
    [0] no difference
    [one] 1 difference
   *[other] { $different } differences
  }
compare-told-scores = { $rows ->
    [one] 1 scale
   *[other] { $rows } scales
  } and sources, { $different ->
    [0] no difference
    [one] 1 differs
   *[other] { $different } differ
  }
compare-told-items = { $rows ->
    [one] 1 question
   *[other] { $rows } questions
  }
compare-told-findings = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }, { $shared ->
    [0] none occurs in more columns
    [one] 1 occurs in more columns
   *[other] { $shared } occur in more columns
  }
compare-nothing-differs = The columns do not differ in this.
compare-nothing = –
compare-no-answer = no answer
compare-nobody = nothing ticked
compare-more = more
compare-less = less
compare-withheld = not shown

compare-role-first = ○ { $measurement }: { $answers }
compare-role-second = ● { $measurement }: { $answers }
compare-role-changed = ≠ ● { $measurement }: { $answers }
compare-role-both = ○● { $answers }
compare-role-lacks = { $measurement }: no answer
compare-undated = measurement not stated
compare-role-never-dated = The report does not say at which measurement the commissioners said this. So what changed cannot be seen.

compare-change = Change
compare-interval = 95% interval { $low } to { $high }
compare-n = n { $n }
compare-n-unknown = n unknown
compare-evaluators = { $count ->
    [one] 1 evaluator
   *[other] { $count } evaluators
  }
compare-over-parts = { $parts ->
    [one] over 1 part
   *[other] mean of { $parts } parts
  }
compare-over-both = { $parts ->
    [one] of 1 part with both measurements
   *[other] mean of { $parts } parts with both measurements
  }
compare-explain = Where does this come from? Click, or Enter.
compare-interval-paired = 95% interval { $low } to { $high }, of those who answered both times ({ $own })
compare-decisive = one respondent decides whether this is called a change
compare-disagrees = those who answered both times changed differently
compare-chart-hint = Click for where the change comes from.
compare-spider-hint = The figures stand in the table below.

compare-items-tested = { $tested ->
    [one] Of 1 question it can be said whether chance gives such a difference
   *[other] Of { $tested } questions it can be said whether chance gives such a difference
  }. { $beyond ->
    [0] In none of them do the columns differ by more than chance gives at these numbers, counting that there are so many questions.
    [one] In 1 the columns differ by more than chance usually gives at these numbers, also counting that there are so many questions.
   *[other] In { $beyond } the columns differ by more than chance usually gives at these numbers, also counting that there are so many questions.
  }
compare-items-untested = Whether these differences are more than chance cannot be said at these numbers.
compare-items-more = { $count ->
    [one] Show 1 more question
   *[other] Show { $count } more questions
  }
compare-items-fewer = Show only the largest differences
compare-item-difference = difference { $difference }
compare-item-difference-interval = difference { $difference } ({ $low } to { $high })
compare-item-p = Probability of such a difference by chance: p { $p }; adjusted for the number of questions { $holm }.
compare-item-p-alone = Probability of such a difference by chance: p { $p }.
compare-item-no-p = Whether this is more than chance cannot be said: { $reason }.
compare-item-told = Mean { $mean }, n { $n }
compare-item-told-earlier = Mean { $mean }, n { $n }; the measurement before { $earlier }
compare-lowest = ↓ lowest
compare-highest = ↑ highest

compare-ladder-both = ○● both measurements
compare-ladder-gone = ≠ ○ first measurement only
compare-ladder-new = ≠ ● second measurement only
compare-ladder-first = ○ first measurement
compare-ladder-second = ● second measurement
compare-ladder-yes = yes
compare-ladder-undated = yes (measurement not stated)
compare-ladder-no = not named

compare-kind-success-factor = What helped
compare-kind-obstacle = What hindered
compare-kind-lesson = Lessons
compare-kind-finding = Other findings
compare-kind-quote = Quotes
compare-recurs = in { $count } of { $columns } columns
compare-recurs-why = These findings have the same label; therefore they stand on one line.
compare-once = in 1 column
compare-without-label = without a label
compare-findings-more = and { $count } more
compare-findings-count = { $count ->
    [one] 1 finding
   *[other] { $count } findings
  }

compare-responses = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }
compare-responses-of = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }, { $invited } invited
compare-held-for = held in { $held } of { $known } parts

help-compare-heading = Compare
help-compare =
    Put two to six pilots, parts or groups side by side. Choose them with "Add a pilot or group": search, filter, take a group with the rest of the programme beside it, or look under "Most like …" for who is similar and in what.

    On each scale all columns stand on one axis: the open mark is the first measurement, the filled one the second. The light band behind it is the middle half of the programme; who falls outside it is unusual. Below it stands whether the columns differ by more than chance gives at these numbers.

    ≠ stands at a row in which the columns differ, and at an answer that changed between the measurements. "Only what differs" leaves out the rest. Click a heading to fold a section.

    Under "Column" you move a column, pin it as the reference or take it out; dragging works too. With a reference you see in every cell whether it differs from it.

    Keep the comparison under a name: it opens later as it was, with the numbers of then. Of a kept comparison every change is kept at once, and you can undo it.

    Click a number for "Where does this come from?". Ctrl+F searches a pilot, Ctrl+C copies the table, F5 presents.
