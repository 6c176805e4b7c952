# Where does this come from?
provenance-title = Where does this come from?
provenance-number = Number
provenance-rule = How it was computed
provenance-behind-responses = { $count ->
    [0] No questionnaires
    [one] The questionnaire that this rests on
   *[other] The { $count } questionnaires that this rests on
  }
provenance-and-without-score = and { $count } without a score
provenance-behind-published = What the report says
provenance-behind-ratings = { $count ->
    [0] No ratings
    [one] The rating that this rests on
   *[other] The { $count } ratings that this rests on
  }
provenance-behind-parts = { $count ->
    [one] The part that counts
   *[other] The { $count } parts
  }
provenance-hidden = Ratings are blind: you see those of others only once you have rated both measurements yourself.
provenance-gone = This part no longer has a change on this scale. The data have changed meanwhile.
provenance-to-response = To questionnaire
provenance-to-response-of = To questionnaire: { $who }, { $measurement }
provenance-back = Back
provenance-close = Close
provenance-without-code = without a code
provenance-decided = also { $code }, as was decided
provenance-decisive = the outcome hangs on this questionnaire
provenance-no-score = no score: too little answered
provenance-answer-none = not answered
provenance-answer-unknown = don't know
provenance-answer-not-applicable = n/a
provenance-column-measurement = Measurement
provenance-column-who = Respondent
provenance-column-score = Score
provenance-column-answer = Answer
provenance-column-partner = Both measurements
provenance-column-questionnaire = Questionnaire
provenance-column-entered = Entered
provenance-column-part = Part
provenance-column-evaluator = Evaluator
provenance-column-rating = Rating
provenance-column-argument = Argument and source
provenance-column-mean = Mean
provenance-column-n = n
provenance-column-source = Source
provenance-column-diff = Difference
provenance-column-error = Standard error
provenance-version = { $title }, version { $version }
provenance-n-unknown = unknown
provenance-not-stated = measurement not stated
provenance-one-respondent = of one participant, as the report says
provenance-error = { $error }
provenance-behind-part = What is behind it?
provenance-not-pooled = not pooled

# The names of the numbers
number-part = Part
number-counts = n
number-mean-from = First mean
number-mean-to = Second mean
number-diff = Difference
number-interval = 95% interval
number-class = Outcome
number-headline = Rests on
number-p = p
number-holm = p (Holm)
number-moves = Same people
number-hedges-g = Hedges' g
number-cliffs-delta = Cliff's delta
number-rank-biserial = Rank-biserial correlation
number-smallest-p = Smallest p
number-smallest-change = Smallest change
number-decisive = Decides alone
number-tally = Up, same, down
number-pooled = Change of all parts together
number-alpha = Cronbach's alpha
number-agreement = Krippendorff's alpha
number-answers = Answers to a question

# Scores
why-score = Every questionnaire gets a score on this scale: the mean of the answers that are numbers. Don't know, n/a and empty do not count.
why-score-of = { $questionnaire }, version { $version }: { $items ->
    [one] the scale has 1 question, which must be answered with a number.
   *[other] the scale has { $items } questions, of which at least { $needed } must be answered with a number.
  }
why-score-turned = { $questionnaire }, version { $version }: question { $item } is asked in reverse, and counts as { $sum } less the number given.
why-n = n is the number of questionnaires with a score on this scale, in the first and in the second measurement.
why-n-evaluator = n is the number of evaluators who rated the measurement.
why-n-published = n is the number of participants that the report gives; where it gives none it is unknown.
why-mean = The mean is that of the { $n ->
    [one] one score
   *[other] { $n } scores
  } of { $measurement }.
why-published = The mean was taken over from a report and is not recomputed.
why-evaluator = The score is the mean of the ratings (1 to 5) of the evaluators.

# Difference and outcome
why-diff = The difference is the mean of { $second } ({ $to }) less that of { $first } ({ $from }), with all decimals; only then was it rounded.
why-diff-evaluator = The difference is the mean of (second − first) over the evaluators who rated both measurements; who rated only one does not count here.
why-no-diff = There is no difference: { $reason }.
why-class = From a difference of { $smallest } on it is called up or down; what is smaller is called about the same. That limit belongs to the scale (Settings).
why-disagree = Of those who answered twice the mean difference is { $diff }, which would give another outcome.

# What it rests on
why-headline-paired = Those who answered twice come first: { $pairs } pairs. They are at least { $least }, and at least half of the smaller group ({ $smaller }).
why-headline-independent = All questionnaires come first, as two groups. There { $pairs ->
    [0] are no pairs
    [one] is 1 pair
   *[other] are { $pairs } pairs
  } of somebody who answered twice; pairs come first only where there are at least { $least } of them and at least half of the smaller group ({ $smaller }).
why-decided-in = Equal codes are one person, and so are codes that somebody decided under Check to be one's.
why-decided-out = Only equal codes are one person; pairs that somebody decided about under Check do not count now.
why-equal-codes = Equal codes are one person.
why-no-pairs = Fewer than two people have a score in both measurements.
why-not-there = There is no such number: { $reason }.

# Interval
why-interval-paired = For each who answered twice their own difference was taken. The interval is of the mean of these, by Student's t.
why-interval-independent = The interval is of the difference of the two means, by Welch: the groups may differ in size and spread.
why-interval-meaning = If the same research were repeated often, such an interval would hold the real change 95 times out of 100.
why-smallest-change = The smallest change is half the width of that interval: it cannot tell a smaller change from none.

# p
why-wilcoxon = The p is that of Wilcoxon's signed-rank test, two-sided. Who stayed the same does not count in it.
why-wilcoxon-exact = It is exact: every possible outcome was counted, because there are at most 25 differences and no two are of the same size.
why-wilcoxon-asymptotic = It is approximate (normal distribution, corrected for ties and continuity), because there are more than 25 differences or some are of the same size.
why-mann-whitney = The p is that of the Mann-Whitney test, two-sided.
why-mann-whitney-exact = It is exact: every possible outcome was counted, because neither group is larger than 20 and no two scores are equal.
why-mann-whitney-asymptotic = It is approximate (normal distribution, corrected for ties and continuity), because a group is larger than 20 or some scores are equal.
why-p-meaning = The p says how often chance alone would give at least such a difference if nothing had changed. It does not say how large the change is, nor whether it matters.
why-holm = Then the p was adjusted by Holm for all { $parts ->
    [one] parts with a p on this scale: 1
   *[other] { $parts } parts with a p on this scale
  }, also those not shown at the moment: who looks often also sees something by chance sooner.
why-smallest-p-paired = The smallest p is that of the outcome in which all pairs go the same way, with as many pairs and without equal differences. Where scores are equal, p is approximate and may come out a little lower.
why-smallest-p = The smallest p is that of the outcome in which everybody of one measurement scores higher than everybody of the other, with as many questionnaires and without equal scores. Where scores are equal, p is approximate and may come out a little lower.

# Size
why-hedges-g = Hedges' g is the difference divided by the pooled standard deviation, corrected for small groups. All questionnaires count.
why-cliffs-delta = Cliff's delta compares every score of the second measurement with every one of the first: the share that is higher less the share that is lower, from −1 to 1. All questionnaires count.
why-rank-biserial = The rank-biserial correlation takes, of the { $pairs } pairs, the ranks of those who rose less those of who fell, divided by all ranks: from −1 (all fell) to 1 (all rose).
why-moves = Of the { $pairs } people who answered twice it was counted whose own score was higher, the same or lower. Every difference counts, however small.

# One respondent
why-decisive = One questionnaire at a time was left out and the difference taken anew. Where the outcome then changes, it hangs on that one; named is who changes it most.
why-decisive-range = Without one questionnaire the difference lies between { $min } and { $max }.

# All parts together
why-tally = It was counted how many parts rose or fell by at least { $smallest }; the others are called about the same. Every part counts once.
why-tally-signs = Beside it stands the bare count: higher, the same or lower, however small the difference.
why-pooled = The change of all parts together is a weighted mean of their differences, with room for differences between parts (random effects, by DerSimonian and Laird).
why-pooled-weights = Parts with fewer than two questionnaires in a measurement, or without spread, do not count. Who has a smaller standard error weighs more.
why-alpha = Cronbach's alpha was computed over all parts together, from the questionnaires of { $measurement } in which every question of the scale is answered with a number. Reverse questions were turned first.
why-agreement = Krippendorff's alpha (ordinal) was computed over the places (part and measurement) that two or more evaluators rated.
why-answers = It was counted what was ticked at question { $item }, as given: a reverse question is not turned here.
