# Waar komt dit vandaan?
provenance-title = Waar komt dit vandaan?
provenance-number = Getal
provenance-rule = Zo is het berekend
provenance-behind-responses = { $count ->
    [0] Geen vragenlijsten
    [one] De vragenlijst waarop dit rust
   *[other] De { $count } vragenlijsten waarop dit rust
  }
provenance-and-without-score = en { $count } zonder score
provenance-behind-published = Wat het rapport zegt
provenance-behind-ratings = { $count ->
    [0] Geen oordelen
    [one] Het oordeel waarop dit rust
   *[other] De { $count } oordelen waarop dit rust
  }
provenance-behind-parts = { $count ->
    [one] Het onderdeel dat meetelt
   *[other] De { $count } onderdelen
  }
provenance-hidden = Blind oordelen staat aan: u ziet andermans oordeel pas als u zelf bij beide metingen hebt geoordeeld.
provenance-gone = Dit onderdeel heeft geen verandering meer op deze schaal. De gegevens zijn intussen gewijzigd.
provenance-to-response = Naar vragenlijst
provenance-to-response-of = Naar vragenlijst: { $who }, { $measurement }
provenance-back = Terug
provenance-close = Sluiten
provenance-without-code = zonder code
provenance-decided = ook { $code }, zo beslist
provenance-decisive = de uitkomst hangt aan deze vragenlijst
provenance-no-score = geen score: te weinig beantwoord
provenance-answer-none = niet beantwoord
provenance-answer-unknown = weet niet
provenance-answer-not-applicable = n.v.t.
provenance-column-measurement = Meting
provenance-column-who = Respondent
provenance-column-score = Score
provenance-column-answer = Antwoord
provenance-column-partner = Beide metingen
provenance-column-questionnaire = Vragenlijst
provenance-column-entered = Ingevoerd
provenance-column-part = Onderdeel
provenance-column-evaluator = Evaluator
provenance-column-rating = Oordeel
provenance-column-argument = Argument en bron
provenance-column-mean = Gemiddelde
provenance-column-n = n
provenance-column-source = Bron
provenance-column-diff = Verschil
provenance-column-error = Standaardfout
provenance-version = { $title }, versie { $version }
provenance-n-unknown = onbekend
provenance-not-stated = meting niet vermeld
provenance-one-respondent = volgens het rapport van één deelnemer
provenance-error = { $error }
provenance-behind-part = Wat zit erachter?
provenance-not-pooled = telt niet mee

# De namen van de getallen
number-part = Onderdeel
number-counts = n
number-mean-from = Eerste gemiddelde
number-mean-to = Tweede gemiddelde
number-diff = Verschil
number-interval = 95%-interval
number-class = Uitkomst
number-headline = Rust op
number-p = p
number-holm = p (Holm)
number-moves = Dezelfde mensen
number-hedges-g = Hedges' g
number-cliffs-delta = Cliff's delta
number-rank-biserial = Rangcorrelatie (rank-biserial)
number-smallest-p = Kleinste p
number-smallest-change = Kleinste verschil
number-decisive = Beslist alleen
number-tally = Gestegen, gelijk, gedaald
number-pooled = Verandering van alle onderdelen samen
number-alpha = Cronbachs alfa
number-agreement = Krippendorffs alfa
number-answers = Antwoorden op een vraag

# Scores
why-score = Elke vragenlijst krijgt op deze schaal een score: het gemiddelde van de antwoorden die een getal zijn. Weet niet, n.v.t. en leeg tellen niet mee.
why-score-of = { $questionnaire }, versie { $version }: { $items ->
    [one] de schaal heeft 1 vraag, die met een getal beantwoord moet zijn.
   *[other] de schaal heeft { $items } vragen, waarvan er minstens { $needed } met een getal beantwoord moeten zijn.
  }
why-score-turned = { $questionnaire }, versie { $version }: vraag { $item } is omgekeerd gesteld, en telt als { $sum } min het gegeven getal.
why-n = n is het aantal vragenlijsten met een score op deze schaal, in de eerste en in de tweede meting.
why-n-evaluator = n is het aantal evaluatoren dat de meting beoordeelde.
why-n-published = n is het aantal deelnemers dat het rapport noemt; waar het niets noemt, is het onbekend.
why-mean = Het gemiddelde is dat van de { $n ->
    [one] ene score
   *[other] { $n } scores
  } bij { $measurement }.
why-published = Het gemiddelde is overgenomen uit een rapport en wordt niet nagerekend.
why-evaluator = De score is het gemiddelde van de oordelen (1 tot en met 5) van de evaluatoren.

# Verschil en uitkomst
why-diff = Het verschil is het gemiddelde bij { $second } ({ $to }) min dat bij { $first } ({ $from }), met alle decimalen; pas daarna is het afgerond.
why-diff-evaluator = Het verschil is het gemiddelde van (tweede − eerste) over de evaluatoren die beide metingen beoordeelden; wie maar één meting beoordeelde, telt hier niet mee.
why-no-diff = Er is geen verschil: { $reason }.
why-class = Vanaf een verschil van { $smallest } heet het gestegen of gedaald; wat kleiner is, heet ongeveer gelijk. Die grens hoort bij de schaal (Instellingen).
why-disagree = Bij wie twee keer antwoordde is het gemiddelde verschil { $diff }, en dat zou een andere uitkomst geven.

# Waarop het rust
why-headline-paired = Voorop staan wie twee keer antwoordden: { $pairs } paren. Dat zijn er minstens { $least }, en minstens de helft van de kleinste groep ({ $smaller }).
why-headline-independent = Voorop staan alle vragenlijsten, als twee groepen. Er zijn { $pairs ->
    [0] geen paren
    [one] 1 paar
   *[other] { $pairs } paren
  } van iemand die twee keer antwoordde; voorop staan paren pas als het er minstens { $least } zijn en minstens de helft van de kleinste groep ({ $smaller }).
why-decided-in = Gelijke codes zijn één persoon, en ook codes waarvan iemand dat bij Controle besliste.
why-decided-out = Alleen gelijke codes zijn één persoon; paren waarover iemand bij Controle besliste, tellen nu niet mee.
why-equal-codes = Gelijke codes zijn één persoon.
why-no-pairs = Minder dan twee mensen hebben in beide metingen een score.
why-not-there = Dit getal is er niet: { $reason }.

# Interval
why-interval-paired = Van ieder die twee keer antwoordde is het eigen verschil genomen. Het interval hoort bij het gemiddelde daarvan, volgens de t-verdeling.
why-interval-independent = Het interval hoort bij het verschil van de twee gemiddelden, volgens Welch: de groepen mogen in grootte en spreiding verschillen.
why-interval-meaning = Zou hetzelfde onderzoek vaak worden herhaald, dan bevat zo'n interval in 95 van de 100 keer de werkelijke verandering.
why-smallest-change = Het kleinste verschil is de halve breedte van dat interval: een kleinere verandering kan het niet van geen verandering onderscheiden.

# p
why-wilcoxon = De p komt uit de rangtekentoets van Wilcoxon, naar twee kanten. Wie gelijk bleef, telt daarin niet mee.
why-wilcoxon-exact = Hij is exact: alle mogelijke uitkomsten zijn geteld, want er zijn hoogstens 25 verschillen en geen twee zijn even groot.
why-wilcoxon-asymptotic = Hij is bij benadering (normale verdeling, met correctie voor gelijke rangen en continuïteit), want er zijn meer dan 25 verschillen of er zijn er die even groot zijn.
why-mann-whitney = De p komt uit de toets van Mann en Whitney, naar twee kanten.
why-mann-whitney-exact = Hij is exact: alle mogelijke uitkomsten zijn geteld, want geen groep is groter dan 20 en geen twee scores zijn gelijk.
why-mann-whitney-asymptotic = Hij is bij benadering (normale verdeling, met correctie voor gelijke rangen en continuïteit), want een groep is groter dan 20 of er zijn gelijke scores.
why-p-meaning = De p zegt hoe vaak toeval alleen minstens zo'n verschil zou geven als er niets was veranderd. Hij zegt niet hoe groot de verandering is, en niet of zij ertoe doet.
why-holm = Daarna is de p bijgesteld volgens Holm voor alle { $parts ->
    [one] onderdelen met een p op deze schaal: 1
   *[other] { $parts } onderdelen met een p op deze schaal
  }, ook als ze nu niet in beeld zijn: wie vaak kijkt, ziet bij toeval ook eerder iets.
why-smallest-p-paired = De kleinste p is die van de uitkomst waarin alle paren dezelfde kant op gaan, bij evenveel paren en zonder gelijke verschillen. Waar scores gelijk zijn, is p een benadering; die kan iets lager uitkomen.
why-smallest-p = De kleinste p is die van de uitkomst waarin iedereen van de ene meting hoger scoort dan iedereen van de andere, bij evenveel vragenlijsten en zonder gelijke scores. Waar scores gelijk zijn, is p een benadering; die kan iets lager uitkomen.

# Omvang
why-hedges-g = Hedges' g is het verschil gedeeld door de gezamenlijke standaardafwijking, met een correctie voor kleine groepen. Alle vragenlijsten tellen mee.
why-cliffs-delta = Cliff's delta vergelijkt elke score van de tweede meting met elke van de eerste: het deel dat hoger is min het deel dat lager is, van −1 tot 1. Alle vragenlijsten tellen mee.
why-rank-biserial = De rangcorrelatie telt bij de { $pairs } paren de rangen van wie steeg min die van wie daalde, gedeeld door alle rangen: van −1 (iedereen daalde) tot 1 (iedereen steeg).
why-moves = Van de { $pairs } mensen die twee keer antwoordden is geteld wiens eigen score hoger, gelijk of lager was. Elk verschil telt, hoe klein ook.

# Eén respondent
why-decisive = Om de beurt is één vragenlijst weggelaten en het verschil opnieuw genomen. Wordt de uitkomst dan anders, dan hangt zij aan die ene; genoemd is wie haar het meest verandert.
why-decisive-range = Zonder één vragenlijst ligt het verschil tussen { $min } en { $max }.

# Alle onderdelen samen
why-tally = Geteld is hoeveel onderdelen minstens { $smallest } stegen of daalden; de andere heten ongeveer gelijk. Elk onderdeel telt één keer.
why-tally-signs = Daarnaast staat de kale telling: hoger, gelijk of lager, hoe klein het verschil ook is.
why-pooled = De verandering van alle onderdelen samen is een gewogen gemiddelde van hun verschillen, met ruimte voor verschil tussen de onderdelen (random effects, volgens DerSimonian en Laird).
why-pooled-weights = Onderdelen met minder dan twee vragenlijsten in een meting, of zonder spreiding, tellen niet mee. Wie een kleinere standaardfout heeft, weegt zwaarder.
why-alpha = Cronbachs alfa is berekend over alle onderdelen samen, uit de vragenlijsten bij { $measurement } waarin alle vragen van de schaal met een getal zijn beantwoord. Omgekeerde vragen zijn eerst omgedraaid.
why-agreement = Krippendorffs alfa (ordinaal) is berekend over de plaatsen (onderdeel en meting) die twee of meer evaluatoren beoordeelden.
why-answers = Geteld is wat bij vraag { $item } is aangekruist, zoals het is gegeven: een omgekeerde vraag is hier niet omgedraaid.
