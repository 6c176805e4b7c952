# Settings
settings-title = Settings
settings-section-programme = Programme
settings-section-measurements = Measurements
settings-section-scales = Scales
settings-section-bands = Words for grades
settings-section-evaluators = Evaluators
settings-section-looks = Language and looks
settings-section-file = File
settings-about-programme = What this programme is and where its data come from.
settings-about-measurements = The measurements in the order of time. The first stands on the left everywhere.
settings-about-scales = What is measured, and from which change on something counts as up or down.
settings-about-bands = The words that stand with report grades everywhere. The rounded grade decides.
settings-about-evaluators = Who rates. Each has ratings of their own.
settings-about-looks = This belongs to you and not to the file.
settings-about-file = Where the programme is.

settings-remove = Remove
settings-earlier = Earlier
settings-later = Later
settings-number-unreadable = "{ $typed }" is no number. Type for example 0.5.
settings-one-a-line = One a line.

## Programme
settings-name = Name
settings-description = Description
settings-report-heading = The report
settings-report = Title
settings-publisher = Publisher
settings-place = Place
settings-report-date = Date
settings-region = Region
settings-research-partners = Research partners
settings-contributors = Contributors
settings-others-heading = Seeing and showing
settings-disclosure = Minimum for others
settings-disclosure-why = Numbers over fewer responses are left out of everything for others. At least 3.
settings-blind = Rating blind
settings-blind-on = Show another's rating only once one's own is in
settings-blind-why = Applies everywhere in this window, also in Overview, Scores and the journal. Anyone who is not an evaluator then sees no ratings.

## Measurements
settings-measurement-name = Name
settings-measurement-period = Period
settings-measurement-add = Add a measurement

## Scales
settings-scale-title = Name
settings-scale-facts = { $kind }, { $min } to { $max }
settings-smallest-change = Smallest change that matters
settings-smallest-change-why = What is smaller counts as about the same.

## Words for grades
settings-try = This is how it sounds
settings-try-from = from
settings-try-to = to
settings-levels = Word for a grade
settings-level-from = from
settings-level-below = all below
settings-level-word = Word
settings-level-add = Add a limit
settings-satisfactory = Satisfactory from
settings-changes = Word for a change
settings-slightly = "Slightly" from
settings-clearly = "Clearly" from
settings-strongly = "Strongly" from

## Evaluators
settings-evaluator-name = Name or code
settings-evaluator-description = What kind of rating this is
settings-evaluator-rated = { $count ->
    [one] 1 rating
   *[other] { $count } ratings
  }
settings-evaluator-new = Name or code of a new evaluator
settings-evaluator-add = Add an evaluator

## Language and looks
settings-language = Language
settings-looks = Looks
settings-looks-system = As the system
settings-looks-light = Light
settings-looks-dark = Dark
settings-looks-contrast = High contrast
settings-zoom = Size
settings-zoom-why = Also with Ctrl and + or -.
settings-own-name = Your name or code
settings-own-name-why = Stands in the journal beside what you change.

## File
settings-file = File
settings-file-why = There is nothing to save: everything is on disk at once. On every day that you work, a backup is made beside the file.
settings-file-check = The journal and the backups are under Check
settings-copy-path = Copy the place
settings-invented = This mark belongs to the programme and does not come off, even if you remove everything. For real data, begin a new programme.
