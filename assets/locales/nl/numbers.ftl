# numbers: words for scores and changes

# Where a number comes from
source-responses = vragenlijsten
source-evaluator = oordeel evaluator
source-published = gepubliceerd cijfer

scale-kind-rating = oordeel
scale-kind-grade = rapportcijfer

# Against the smallest change that matters
class-up = gestegen
class-same = ongeveer gelijk
class-down = gedaald

# The bare direction, however small
sign-up = hoger
sign-same = gelijk
sign-down = lager

# Why there is no number
reason-not_responses = alleen te berekenen bij vragenlijsten
reason-different_evaluators = geen evaluator beoordeelde beide metingen
reason-too_few = te weinig gegevens
reason-no_difference = niemand die twee keer meedeed, antwoordde anders
reason-no_spread = alle waarden zijn gelijk

# Waarop een verandering rust: wie twee keer antwoordde, of alle vragenlijsten van beide metingen
headline-paired = dezelfde mensen, twee keer gemeten
headline-independent = alle vragenlijsten van beide metingen

# The change of a grade
words-unchanged = gelijk gebleven
words-practically-unchanged = nagenoeg gelijk gebleven
words-slightly-up = iets gestegen
words-slightly-down = iets gedaald
words-clearly-up = duidelijk gestegen
words-clearly-down = duidelijk gedaald
words-strongly-up = sterk gestegen
words-strongly-down = sterk gedaald
words-still-satisfactory = nog steeds voldoende

# A whole sentence about a grade
words-grade-unchanged = { $level } ({ $from }), { $change }
words-grade-figure = { $level } ({ $from }), { $change } ({ $to })
words-grade-now = { $level } ({ $from }), { $change }, nu { $later } ({ $to })
words-grade-to-figure = { $level } ({ $from }), { $change } naar { $to }
words-grade-to-level = { $level } ({ $from }), { $change } naar { $later } ({ $to })
words-grade-still = { $level } ({ $from }), { $change }, { $still } ({ $to })
words-grade-to-figure-still = { $level } ({ $from }), { $change } naar { $to }, { $still }
words-grade-to-level-still = { $level } ({ $from }), { $change } naar { $later } ({ $to }), { $still }

# A whole sentence about a rating
words-rating-moved = { $class }: van { $from } naar { $to }
words-rating-same = { $class }: { $from } en { $to }
words-rating-equal = { $class }: beide keren { $from }

# Where the change does not follow from the two means
words-by-shared-evaluators = { $change }, volgens wie beide metingen beoordeelde
words-no-change-known = verandering niet bekend: { $reason }

method-exact = exact
method-asymptotic = bij benadering
