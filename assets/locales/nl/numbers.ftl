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

# Zelftest: uitgewerkte voorbeelden van anderen. De methode
worked-wilcoxon-exact = Rangtekentoets van Wilcoxon, exact
worked-wilcoxon-asymptotic = Rangtekentoets van Wilcoxon, bij benadering
worked-paired-interval = Interval van verschillen tussen paren
worked-mann-whitney-exact = Mann-Whitney-toets, exact
worked-mann-whitney-asymptotic = Mann-Whitney-toets, bij benadering
worked-welch = Interval van Welch
worked-hedges = Hedges’ g
worked-cliff = Cliffs delta
worked-leave-one-out = Telkens één antwoord weglaten
worked-holm = Correctie van Holm
worked-smallest-wilcoxon = Kleinst haalbare p, rangtekentoets van Wilcoxon
worked-smallest-mann-whitney = Kleinst haalbare p, Mann-Whitney-toets
worked-ties = Gelijk op papier
worked-krippendorff = Krippendorffs alfa, ordinaal
worked-words = Woorden bij een verandering

# Zelftest: de bron
worked-source-maize = Darwins maïs (1876), in de documentatie van scipy
worked-source-sleep-pairs = Slaap volgens Student (1908), gegevens van R, als paren
worked-source-sleep-groups = Slaap volgens Student (1908), gegevens van R, als twee groepen
worked-source-ages = Leeftijden in de documentatie van scipy
worked-source-r-holm = R, p.adjust
worked-source-wilcoxon = Wilcoxon (1945): 2 van alle mogelijke rijen tekens
worked-source-mann-whitney = Mann en Whitney (1947): 2 van alle verdelingen in twee groepen
worked-source-paper = Rekenen met de hand: beide verschillen zijn 0,3
worked-source-samen-innoveren = Oordelen van twee lezers over Samen Innoveren, berekend met het pakket krippendorff
worked-source-words = De vaste woorden van Proeftuinmeter

# Zelftest: wat vergeleken wordt
worked-w = W
worked-u = U
worked-p = p
worked-g = g
worked-delta = delta
worked-left = verschillen die niet nul zijn
worked-rank-biserial = rangbiseriële correlatie
worked-low = ondergrens (95%)
worked-high = bovengrens (95%)
worked-diff = verschil
worked-smallest-diff = kleinste verschil dat overblijft
worked-largest-diff = grootste verschil dat overblijft
worked-without = verschil zonder antwoord 9 van de tweede groep
worked-adjusted = p na correctie van { $p }
worked-pairs = { $n } paren
worked-groups = { $from } tegen { $to }
worked-apart = hoe ver 3,6 − 3,3 en 4,4 − 4,1 uit elkaar liggen
worked-alpha = alfa van { $scale }
worked-from-to = van { $from } naar { $to }
worked-words-strongly-down = hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)
worked-words-unchanged = hoog (7,6), gelijk gebleven
worked-words-practically = hoog (8,3), nagenoeg gelijk gebleven (8,2)
worked-words-strongly-up = onvoldoende (5,4), sterk gestegen naar hoog (7,5)

# Hoeveel onderdelen van elkaar verschillen, naar I²
parts-differ-hardly = nauwelijks verschil tussen de onderdelen
parts-differ-some = enig verschil tussen de onderdelen
parts-differ-clearly = duidelijk verschil tussen de onderdelen
parts-differ-greatly = groot verschil tussen de onderdelen
