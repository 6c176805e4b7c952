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
