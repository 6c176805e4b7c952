# Analysis.
analyse-title = Analysis
analyse-tab-changes = Changes
analyse-tab-carries = What can this number carry?
analyse-tab-forest = All parts
analyse-tab-items = Questions
analyse-tab-spread = Distribution
analyse-tab-reliability = Reliability

# What is looked at
analyse-scale = Scale
analyse-source = Source
analyse-decided = Pairs that were decided about
analyse-decided-why = Codes that differ a little, and that somebody decided under Check to be one respondent's. Switch this off to see what is left without those pairs.

# How the analysis stands
analyse-renewing = Being renewed…
analyse-stop = Stop
analyse-again = Again
analyse-stopped = Renewing was stopped; you see the previous outcome.
analyse-stopped-first = The work was stopped before there was an outcome.
analyse-none = There is no outcome yet
analyse-first = The outcomes are being computed
analyse-first-why = This happens beside the window: you can go on working.

# What lacks to show anything
analyse-empty-pilots = The analysis of your programme comes here
analyse-empty-pilots-why = There are no pilots yet. Add the first under Pilots, or read a programme from a file.
analyse-empty-pilots-go = To Pilots
analyse-empty-pair = What changed between two measurements comes here
analyse-empty-pair-why = The programme does not have two measurements yet. Add one under Settings.
analyse-empty-pair-go = To Settings
analyse-empty-scores = The analysis of scores and grades comes here
analyse-empty-scores-why = There are no questionnaires, grades or ratings yet. Enter them under Entry; the outcomes follow at once.
analyse-empty-scores-go = To Entry

# Figures and sentences about a change
analyse-interval = { $low } to { $high }
analyse-nobody = nobody
analyse-rests-paired = { $pairs } pairs
analyse-rests-groups = two groups
analyse-rests-groups-pairs = { $pairs ->
    [one] two groups (1 pair)
   *[other] two groups ({ $pairs } pairs)
  }
analyse-without-code-first = one questionnaire without a code (first measurement)
analyse-without-code-second = one questionnaire without a code (second measurement)
analyse-decisive = Without { $who } the outcome would be ‘{ $without }’ instead of ‘{ $class }’.
analyse-found = The difference is { $diff }; the 95% interval runs from { $low } to { $high }.
analyse-found-paired = The difference is { $diff }. Of the { $pairs } people who answered twice it is { $own } on average; its 95% interval runs from { $low } to { $high }.
analyse-found-no-interval = The difference is { $diff }; there is no interval: { $reason }.
analyse-p = The p is { $p } ({ $method }), and { $holm } once adjusted for all parts on this scale.
analyse-p-moves = The p is { $p } ({ $method }), and { $holm } once adjusted for all parts on this scale. Of the { $pairs } people who answered twice: { $up } higher, { $same } the same, { $down } lower.
analyse-class-moved = The outcome is ‘{ $class }’, because the difference is at least the smallest change that counts ({ $smallest }).
analyse-class-same = The outcome is ‘{ $class }’, because the difference is smaller than the smallest change that counts ({ $smallest }).
analyse-class-just-same = The outcome is ‘{ $class }’, because with more decimals the difference is { $diff }, just smaller than the smallest change that counts ({ $smallest }).
analyse-disagree = Note: of the { $pairs } people who answered twice the difference is { $own }, which would give another outcome.

# The table of changes
analyse-table = Changes of each part
analyse-filter = Find a part
analyse-filter-hint = Find a part…
analyse-filter-clear = Clear
analyse-columns = Columns
analyse-columns-fitting = What fits the window
analyse-copy = Copy table
analyse-copy-why = Puts the table on the clipboard, for a spreadsheet. Ctrl+C does the same.
analyse-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
  }
analyse-signs = Every difference: { $up } higher, { $same } the same, { $down } lower.
analyse-signs-why = Here a difference counts too that is too small to be called ‘up’ or ‘down’.
analyse-signs-unknown = Without a difference: { $count }.
analyse-choose-row = Choose a row; then this says in words what was found.
analyse-to-pilot = To pilot
analyse-none-fit = No part fits this choice.
analyse-no-change = No change on this scale yet
analyse-no-change-why = No part has a score from this source in both measurements. Choose another scale or source, or enter the measurement that is missing.
analyse-row-hint = Click for the explanation; right button for ‘Where does this come from?’
analyse-sort = sort
analyse-sorted-up = sorted from low to high
analyse-sorted-down = sorted from high to low
analyse-heading-part = Part
analyse-heading-counts = n
analyse-heading-n-of = n { $measurement }
analyse-heading-diff = Difference
analyse-heading-interval = 95% interval
analyse-heading-own = Difference of the interval
analyse-heading-low = Interval from
analyse-heading-high = Interval to
analyse-heading-class = Outcome
analyse-heading-headline = Rests on
analyse-heading-p = p
analyse-heading-holm = p (Holm)
analyse-heading-moves = Same people
analyse-heading-hedges-g = Hedges' g
analyse-heading-cliffs-delta = Cliff's delta
analyse-heading-rank-biserial = Rank-biserial
analyse-heading-smallest-p = Smallest p
analyse-heading-smallest-change = Smallest change
analyse-heading-decisive = Decides alone
analyse-heading-moves-up = Same people higher
analyse-heading-moves-same = Same people the same
analyse-heading-moves-down = Same people lower
analyse-heading-remarks = Remarks
analyse-column-part = The number of the pilot and the name of the part.
analyse-column-counts = How many questionnaires, evaluators or participants: first → second measurement.
analyse-column-mean-from = The mean of the first measurement.
analyse-column-mean-to = The mean of the second measurement.
analyse-column-diff = Second mean less first.
analyse-column-interval = Where the real change reasonably lies. Where zero is within it, nothing may have changed. Of pairs, the mean difference of those people stands before it.
analyse-column-class = Up, about the same or down, by the smallest change that counts.
analyse-column-headline = Whether the interval and the p rest on people who answered twice (pairs), or on all questionnaires as two groups.
analyse-column-p = How often chance alone would give at least such a difference if nothing had changed.
analyse-column-holm = The p, adjusted because many parts were looked at together.
analyse-column-moves = Who answered twice: how many went up, stayed the same and went down. Always stands beside a p.
analyse-column-hedges-g = The difference in standard deviations, corrected for small groups.
analyse-column-cliffs-delta = How often a second score is higher than a first, less how often lower: from −1 to 1.
analyse-column-rank-biserial = Of the same people: the ranks of those who rose less those of who fell, from −1 to 1.
analyse-column-smallest-p = The lowest p that this number of answers could ever give.
analyse-column-smallest-change = The smallest change that the interval can tell from none.
analyse-column-decisive = The respondent without whom the outcome would be another.

# Footnotes
analyse-note-small-count = Fewer than { $minimum } responses: this number is withheld in everything for others.
analyse-note-few-reported = Fewer than { $minimum } participants, as the report says.
analyse-note-count-unknown = The report does not say how many people gave this grade.
analyse-note-not-stated = The report does not say which measurement this grade belongs to.
analyse-note-one-respondent = The report puts the difference down to one participant.
analyse-note-different-evaluators = No evaluator rated both measurements, so there is no difference.
analyse-note-too-few = Too few answers: this needs at least two in each measurement.
analyse-note-too-few-pairs = Fewer than two people answered in both measurements.
analyse-note-no-spread = All values or all differences are equal, so there is no spread to compute with.
analyse-note-no-difference = Nobody who answered twice scored otherwise than the first time.
analyse-note-decided = With pairs that were decided about under Check.
analyse-note-disagree = Of the same people the difference falls in another class than of all questionnaires.
analyse-note-decisive = The outcome hangs on one respondent: without that one it would be another.
analyse-foot-double = Count double, as a whole and by their parts: pilot { $pilots }.
analyse-foot-evaluator = Ratings of evaluators have no interval, test or effect size: they are no measurements of a group of people.
analyse-foot-published = Published grades have no interval, test or effect size: these need the separate answers.
analyse-foot-hidden = Ratings are blind: { $count ->
    [one] 1 part is missing here
   *[other] { $count } parts are missing here
  } until you have rated both measurements yourself.

# What can this number carry?
carries-about = With few answers a large difference may be chance too. For each part this says what its number of answers can show at most, before you look at the outcome. What asks most care stands on top.
carries-in-words = In words
carries-concern-no-test = Too few for a test
carries-concern-never-strong = Cannot give strong evidence
carries-concern-one-decides = One respondent decides
carries-concern-coarse = Sees only large changes
carries-concern-enough = Carries enough
carries-who = { $first ->
    [one] 1 answer
   *[other] { $first } answers
  } the first time and { $second } the second; { $pairs ->
    [0] fewer than two people can be recognised in both measurements.
   *[other] { $pairs } people can be recognised in both measurements.
  }
carries-no-test = No test is possible here: that needs at least two answers in each measurement.
carries-never-strong = The smallest p that is possible here is { $p }, more than 0.05: not even the most outspoken outcome would be strong evidence.
carries-can-be-strong = The smallest p that is possible here is { $p }: an outspoken outcome can be strong evidence here.
carries-no-interval = There is no interval: { $reason }.
carries-coarse = A change of less than { $change } cannot be told from no change here, while on this scale { $smallest } already counts.
carries-fine = A change from { $change } on can be told from no change here; on this scale it counts from { $smallest } on.
carries-nobody-decides = No single questionnaire decides the outcome alone.
carries-not-responses = This is about questionnaires
carries-not-responses-why = Ratings of evaluators and published grades are no answers of a group of people, so there is no number that could carry a test. Choose Questionnaires as the source, where there are any.
