# pilots

## Codes of pilots: themes (from the sample; a programme may have others) and kinds of commissioner
theme-armoede = Poverty
theme-burgerinitiatief = Citizens' initiatives
theme-data-en-sturing = Data and steering
theme-diversiteit = Diversity
theme-ervaringsdeskundigheid = Expertise by experience
theme-gezondheid = Health
theme-groen = Green spaces
theme-integraal-werken = Integrated working
theme-jeugd = Youth
theme-langer-thuis = Living at home longer
theme-mantelzorg = Informal care
theme-participatie = Participation
theme-preventie = Prevention
theme-veiligheid = Safety
theme-wonen = Housing

commissioner-kind-municipality = Municipality
commissioner-kind-region = Regional partnership
commissioner-kind-province = Province
commissioner-kind-welfare-organisation = Welfare organisation
commissioner-kind-care-organisation = Care organisation
commissioner-kind-youth-care = Youth care organisation
commissioner-kind-school-network = School partnership
commissioner-kind-foundation = Foundation
commissioner-kind-residents-group = Residents' group
commissioner-kind-company = Company
commissioner-kind-other = Other

## Codes of fieldwork, the final measurement and the commissioner
held-unknown = Unknown
held-planned = Planned
held-held = Held
held-not-held = Not held

final-method-questionnaire = Questionnaire
final-method-interview = Interviews
final-method-focus-group = Focus group
final-method-conversation = Conversations
final-method-observation = Observation

effects-positive = Positive
effects-mixed = Mixed
effects-none = No effect found
effects-too-early = Too early to say
effects-not-measured = Not measured

initiator-commissioner = Commissioner
initiator-residents = Residents
initiator-other = Another party

## Codes of findings
finding-kind-finding = Finding
finding-kind-quote = Quote
finding-kind-lesson = Lesson
finding-kind-success-factor = Success factor
finding-kind-obstacle = Obstacle
topic-effecten = Effects

## The list
pilots-title = Pilots
pilots-search = Search the list
pilots-filters = Filters
pilots-filters-on = Filters ({ $count })
pilots-filters-clear = Clear filters
pilots-filter-keyword = Keyword
pilots-filter-gone = { $word } (no longer in use)
pilots-filter-said = { $filter }: { $word }
pilots-filter-any = All
pilots-filter-theme = Theme
pilots-filter-municipality = Municipality
pilots-filter-adviser = Adviser
pilots-filter-commissioner-kind = Commissioner
pilots-filter-year = Year
pilots-filter-both = Has both measurements
pilots-filter-both-why = A part of the pilot has a score at both measurements on at least one scale, from the same source.
pilots-sort = Order
pilots-sort-number = By number
pilots-sort-name = By name
pilots-sort-ascending = Ascending
pilots-sort-descending = Descending
pilots-count = { $shown } of { $total }
pilots-count-all = { $total ->
    [one] 1 pilot
   *[other] { $total } pilots
  }
pilots-count-why = The figure after each name: { $what }.
pilots-blind = Ratings are blind: the change appears only where you have rated yourself
pilots-copy = Copy
pilots-copy-why = Copies what you have chosen, or else the whole list, with the columns of the table, for a spreadsheet.
pilots-table-change = Change

## List and table
pilots-mode-beside = List with detail
pilots-mode-table = Table
pilots-table = Table of pilots
pilots-back-table = Back to the table
pilots-tick = Choose pilot { $number }: { $name }
pilots-columns = Columns
pilots-columns-order = From left to right
pilots-columns-order-why = Number and name always come first.
pilots-columns-facts = Facts
pilots-columns-figures = Scores and changes
pilots-columns-usual = Usual columns
pilots-column-number = No.
pilots-column-findings = Findings
pilots-column-earlier = First measurement
pilots-column-later = Second measurement
pilots-column-left = To the left
pilots-column-right = To the right
pilots-column-take = Take out
pilots-column-left-short = Left
pilots-column-right-short = Right
pilots-column-take-short = Out
pilots-column-do = { $what }: { $column }
pilots-head-sort = sort
pilots-head-sorted-up = sorted ascending
pilots-head-sorted-down = sorted descending
pilots-findings-of = { $kind }: { $count }
pilots-cell-said = { $column }: { $words }
pilots-cell-hint = Double-click or Enter opens the pilot.
pilots-cell-none = There is no score here.
pilots-cell-parts = The pilot was measured in parts. The figures stand below it, at each part.

## Kept lists
pilots-lists = Kept lists
pilots-lists-why = A kept list remembers filters, order and columns under a name. It follows the data: a pilot that comes to fit stands in it.
pilots-lists-none = No kept lists yet. Choose filters, order and columns, and keep them here under a name.
pilots-list-changed = { $name } (changed)
pilots-list-everyone = All pilots
pilots-list-name = Name of the list
pilots-list-new = Keep what stands here as
pilots-list-keep = Keep
pilots-list-overwrite = Keep the changes
pilots-list-rename = Change the name
pilots-list-rename-go = Keep the name
pilots-list-remove = Remove the list

## What is chosen
pilots-chosen = { $count ->
    [one] 1 chosen
   *[other] { $count } chosen
  }
pilots-chosen-hidden = { $count ->
    [one] 1 of them is not in sight
   *[other] { $count } of them are not in sight
  }
pilots-chosen-hidden-why = What you choose stays chosen when you filter in another way. So you gather pilots from several lists.
pilots-chosen-none = Choose none
pilots-chosen-compare = Compare
pilots-chosen-compare-why = Puts these pilots side by side. Of a pilot that was measured in parts only, each part gets a column.
pilots-chosen-compare-few = Choose at least two pilots.
pilots-chosen-show = Present
pilots-chosen-show-why = First the chart of these pilots, then each pilot on the full screen.
pilots-chosen-export = Export
pilots-chosen-export-why = Only these pilots, for Excel, SPSS or another program.
pilots-chosen-keyword = Keyword
pilots-chosen-keyword-why = Gives all of these pilots a keyword, or takes it off.
pilots-chosen-copy-why = Copies these pilots with the columns of the table, for a spreadsheet.
pilots-keyword-new = New keyword
pilots-keyword-put = Give
pilots-compare-most = At most { $most } fit side by side. These are { $count }, parts included.
pilots-compare-groups = Compare a group with the rest of the programme:
pilots-compare-keyword = Give these pilots a keyword. Then you can compare them as a group with the rest of the programme.
pilots-compare-group = { $group } ({ $count ->
    [one] 1 pilot
   *[other] { $count } pilots
  }) beside the rest
op-keyword-put = { $count ->
    [one] keyword “{ $keyword }” given to 1 pilot
   *[other] keyword “{ $keyword }” given to { $count } pilots
  }
op-keyword-take = { $count ->
    [one] keyword “{ $keyword }” taken off 1 pilot
   *[other] keyword “{ $keyword }” taken off { $count } pilots
  }
refused-keyword-empty = There is no keyword. Type a word and try again.
refused-keyword-twice = A pilot has a keyword only once. Take the other one off.
pilots-none-fit = No pilot fits what you are looking for.
pilots-show-all = Show all
pilots-empty = No pilots yet
pilots-empty-why = The pilots of the programme will appear here, each with its profile, scores and findings. Add the first one, or import a programme from JSON.
pilots-add-pilot = Add pilot
pilots-new-name = Name of pilot { $number }
pilots-new-name-hint = Type a name
pilots-new-keys = Enter adds it, Escape cancels

## The pilot
pilots-choose = Choose a pilot
pilots-choose-why = Click a pilot on the left, or walk through the list with the arrow keys and press Enter.
pilots-gone = This pilot was removed
pilots-gone-why = Undo brings it back with everything that belongs to it. Or choose another one on the left.
pilots-back = Back to the list
pilots-back-why = Alt + left arrow, or Escape
pilots-earlier = Earlier
pilots-earlier-why = Earlier in the programme
pilots-later = Later
pilots-later-why = Later in the programme
pilots-more = More
pilots-remove = Remove pilot
pilots-tab-profile = Profile
pilots-tab-scores = Scores
pilots-tab-role = Commissioner's role
pilots-tab-findings = Findings
pilots-tab-history = History
pilots-nothing-yet = Not filled in yet
pilots-one-per-line = Not filled in yet; one per line
pilots-add = Add
pilots-new-entry = New
pilots-take-away = Remove
pilots-no-count = "{ $typed }" is not a whole number. Enter a number, or leave the field empty if it is not known.
pilots-no-number = "{ $typed }" is not a number. Enter a number, for instance 12 or 7.5.
pilots-no-years = "{ $typed }" cannot be read as years. Write them with a comma in between: 2016, 2017.

## Profile
profile-about = About the pilot
profile-contents = What happens
profile-who = Who takes part
profile-themes-and-counts = Themes, keywords and counts
profile-source = Research and source
profile-theme-add = Theme
profile-theme-own = Theme of your own
profile-theme-remove = Remove theme
profile-keyword-add = Keyword
profile-keyword-own = New keyword
profile-keyword-remove = Take keyword off
parts-title = Parts
parts-why = A pilot may have been measured in parts. What is about all of it belongs to the whole.
parts-whole = The pilot as a whole
parts-one = part
parts-name = Name of part { $rank }

## Fieldwork
fieldwork-title = Measurements
fieldwork-why = Whether the questionnaires were held, and if not, why. It never bars a grade or a rating.
fieldwork-participants = participants
fieldwork-commissioner = commissioner
fieldwork-final = Effect measurement
fieldwork-because = { $held }: { $reason }

## Scores
scores-empty = No scores yet
scores-empty-why = What was measured on each scale will appear here: published grades, ratings by evaluators and, later, the questionnaires.
scores-enter = Enter
scores-chart = In a chart
scores-chart-of = Scale and source of the chart
scores-without = Without scores
scores-scale = Scale
scores-change = Change
scores-none = no score
scores-not-held = not held
scores-hidden = still hidden
scores-blind = Ratings are blind: you see the ratings of others once you have rated here yourself.
scores-n = n = { $n }
scores-spread = spread { $sd }
scores-interval = 95%: { $low } to { $high }
scores-n-unknown = n unknown
scores-n-evaluators = { $n ->
    [one] 1 evaluator
   *[other] { $n } evaluators
  }
scores-measurement-unknown = Measurement not stated
scores-figures = Figures
scores-copy-why = Copies all figures of this pilot, for a spreadsheet.
scores-tip-change = Change: { $change }, { $class }
scores-tip-where = From: { $where }
scores-tip-hint = Click for the figures of this part.
scores-table-part = Part
scores-table-source = Source
scores-table-n = n { $measurement }
scores-table-class = By the smallest change that matters
scores-table-words = In words
scores-table-remarks = Remarks
scores-behind = Where does this come from?
scores-rule-published = This grade was taken over from a report. The change is the grade of the later measurement minus that of the earlier one. Without the separate answers, no margin can be worked out.
scores-rule-evaluator = The score is the mean of the ratings. The change is the mean difference over those who rated both measurements, so that everyone is compared with themselves.
scores-rule-responses = The score is the mean of the questionnaires that were filled in. A questionnaire counts if at least half of the questions of this scale were answered.
scores-rule-class = On this scale a difference of less than { $smallest } is called about the same.

## Commissioner's role
role-title = What the commissioner says
role-empty = Nothing known about the commissioner yet
role-empty-why = What the commissioner says of its role and responsibilities will appear here, for each measurement. First and second measurement come to stand side by side.
role-add = Add statement
role-measurement-unknown = Measurement unknown
role-forms-inferred = The ways of involving residents were inferred from a description; the source does not name them itself.
role-report-only = Named in reports only
role-other = Other answers
role-unanswered = { $count ->
    [one] 1 question without an answer
   *[other] { $count } questions without an answer
  }
role-clear = Clear answer
role-more = ▲ more
role-less = ▼ less
role-added = ≠ added: { $words }
role-gone = ≠ gone: { $words }
role-changed = ≠ added: { $added }; gone: { $gone }

## Findings
findings-empty = No findings yet
findings-empty-why = What was learned of this pilot will appear here: findings, quotes without names, lessons, and what helped or hindered.
findings-add = Add finding
findings-new = New finding
findings-text = Text of the finding
findings-keep = Keep
findings-filter = Kind of finding
findings-all = All kinds ({ $count })
findings-change = Classify
findings-done = Done

## History
history-reading = Reading the journal…
history-closed = The journal cannot be read now
history-closed-why = The file did not give up its journal. Go to another tab and come back to try again.
history-empty = No history yet
history-empty-why = Every change to this pilot comes to stand here, with who made it and when.
history-newest = These are the newest { $count } lines; older ones are still in the file.
history-blind = Ratings are blind: you see this rating once you have rated here yourself.
history-undone = Undone: { $words }
history-redone = Redone: { $words }
history-many = { $count } records at once
history-filled = { $field }: { $after }
history-emptied = { $field }: emptied, was { $before }
history-changed = { $field }: from { $before } to { $after }

## Fields, in forms and in the journal
field-number = Number
field-name = Name
field-commissioners = Commissioners
field-commissioner-kind = Kind of commissioner
field-advisers = Advisers
field-area = Area
field-municipalities = Municipalities
field-years = Years
field-period = Period
field-partners = Partners
field-residents-involved = Residents involved
field-goal = Goal
field-target-groups = Target groups
field-results = Results
field-innovation = What is new about it
field-themes = Themes
field-keywords = Keywords
field-counts = Counts
field-label = What is counted
field-value = Number
field-research-note = About the research
field-source = Source
field-held = Held
field-reason = Reason
field-invited-count = Invited
field-method = Method
field-participant-count = Participants
field-direction = Effect
field-initiator = Initiative
field-actor = Who acts
field-answers = Answers
field-forms-inferred = Forms inferred
field-argument = Argument
field-mean = Mean
field-n = Number (n)
field-measurement-stated = Measurement stated
field-one-respondent = One respondent
field-remark = Remark
field-topic = Topic
field-tags = Tags
field-kind = Kind
field-text = Text
field-measurement = Measurement
field-part = Part
