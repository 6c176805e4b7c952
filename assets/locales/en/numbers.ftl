# numbers: words for scores and changes

# Where a number comes from
source-responses = questionnaires
source-evaluator = evaluator's rating
source-published = published figure

scale-kind-rating = rating
scale-kind-grade = report grade

# Against the smallest change that matters
class-up = up
class-same = about the same
class-down = down

# The bare direction, however small
sign-up = higher
sign-same = equal
sign-down = lower

# Why there is no number
reason-not_responses = available for questionnaires only
reason-different_evaluators = no evaluator rated both measurements
reason-too_few = too few data
reason-no_difference = nobody who answered twice answered differently
reason-no_spread = all values are equal

# What a change rests on: those who answered twice, or all questionnaires of both measurements
headline-paired = the same people, measured twice
headline-independent = all questionnaires of both measurements

# The change of a grade
words-unchanged = unchanged
words-practically-unchanged = practically unchanged
words-slightly-up = slightly up
words-slightly-down = slightly down
words-clearly-up = clearly up
words-clearly-down = clearly down
words-strongly-up = strongly up
words-strongly-down = strongly down
words-still-satisfactory = still satisfactory

# A whole sentence about a grade
words-grade-unchanged = { $level } ({ $from }), { $change }
words-grade-figure = { $level } ({ $from }), { $change } ({ $to })
words-grade-now = { $level } ({ $from }), { $change }, now { $later } ({ $to })
words-grade-to-figure = { $level } ({ $from }), { $change } to { $to }
words-grade-to-level = { $level } ({ $from }), { $change } to { $later } ({ $to })
words-grade-still = { $level } ({ $from }), { $change }, { $still } ({ $to })
words-grade-to-figure-still = { $level } ({ $from }), { $change } to { $to }, { $still }
words-grade-to-level-still = { $level } ({ $from }), { $change } to { $later } ({ $to }), { $still }

# A whole sentence about a rating
words-rating-moved = { $class }: from { $from } to { $to }
words-rating-same = { $class }: { $from } and { $to }
words-rating-equal = { $class }: { $from } both times

# Where the change does not follow from the two means
words-by-shared-evaluators = { $change }, according to those who rated both measurements
words-no-change-known = change not known: { $reason }

method-exact = exact
method-asymptotic = approximate

# Self-test: worked examples of others. The method
worked-wilcoxon-exact = Wilcoxon’s signed-rank test, exact
worked-wilcoxon-asymptotic = Wilcoxon’s signed-rank test, approximate
worked-paired-interval = Interval of differences between pairs
worked-mann-whitney-exact = Mann-Whitney test, exact
worked-mann-whitney-asymptotic = Mann-Whitney test, approximate
worked-welch = Welch’s interval
worked-hedges = Hedges’ g
worked-cliff = Cliff’s delta
worked-leave-one-out = Leaving out one response at a time
worked-holm = Holm’s adjustment
worked-smallest-wilcoxon = Smallest reachable p, Wilcoxon’s signed-rank test
worked-smallest-mann-whitney = Smallest reachable p, Mann-Whitney test
worked-ties = Equal on paper
worked-krippendorff = Krippendorff’s alpha, ordinal
worked-words = Words for a change

# Self-test: the source
worked-source-maize = Darwin’s maize (1876), in scipy’s documentation
worked-source-sleep-pairs = Sleep by Student (1908), data of R, as pairs
worked-source-sleep-groups = Sleep by Student (1908), data of R, as two groups
worked-source-ages = Ages in scipy’s documentation
worked-source-r-holm = R, p.adjust
worked-source-wilcoxon = Wilcoxon (1945): 2 of all possible rows of signs
worked-source-mann-whitney = Mann and Whitney (1947): 2 of all divisions into two groups
worked-source-paper = Reckoning by hand: both differences are 0.3
worked-source-samen-innoveren = Ratings of Samen Innoveren by two readers, computed with the package krippendorff
worked-source-words = Proeftuinmeter’s own words

# Self-test: what is compared
worked-w = W
worked-u = U
worked-p = p
worked-g = g
worked-delta = delta
worked-left = differences that are not zero
worked-rank-biserial = rank-biserial correlation
worked-low = lower end (95%)
worked-high = upper end (95%)
worked-diff = difference
worked-smallest-diff = smallest difference that is left
worked-largest-diff = largest difference that is left
worked-without = difference without response 9 of the second group
worked-adjusted = adjusted p of { $p }
worked-pairs = { $n } pairs
worked-groups = { $from } against { $to }
worked-apart = how far apart 3.6 − 3.3 and 4.4 − 4.1 are
worked-alpha = alpha of { $scale }
worked-from-to = from { $from } to { $to }
worked-words-strongly-down = high (8.2), strongly down, still satisfactory (6.2)
worked-words-unchanged = high (7.6), unchanged
worked-words-practically = high (8.3), practically unchanged (8.2)
worked-words-strongly-up = unsatisfactory (5.4), strongly up to high (7.5)

# How much parts differ from each other, by I²
parts-differ-hardly = hardly any difference between the parts
parts-differ-some = some difference between the parts
parts-differ-clearly = a clear difference between the parts
parts-differ-greatly = a large difference between the parts
