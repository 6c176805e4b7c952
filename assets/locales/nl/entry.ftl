# Invoer
entry-title = Invoer
entry-mode-ratings = Oordeel evaluator
entry-mode-published = Gepubliceerd cijfer

## Wat wordt ingevoerd
entry-choose-part = Proeftuin of onderdeel: { $part }
entry-choose-measurement = Meting
entry-choose-questionnaire = Vragenlijst

## Oordeel evaluator
entry-evaluator = Wie oordeelt
entry-add-oneself = { $name } toevoegen
entry-add-oneself-hint = Voeg uzelf toe als evaluator, zodat u eigen oordelen kunt geven.
entry-nobody = Nog niemand geeft een oordeel
entry-nobody-why = Een evaluator geeft per proeftuin en per schaal een oordeel van 1 tot en met 5, met een onderbouwing. Voeg uzelf toe om te beginnen.
entry-evaluator-name = Naam of code van de evaluator
entry-evaluator-add = Toevoegen
entry-no-pilots = Nog geen proeftuinen
entry-no-pilots-why = Hier komt een regel voor elke proeftuin en elk onderdeel. Voeg eerst een proeftuin toe.
entry-no-scales = Geen schaal voor oordelen
entry-no-scales-why = Dit programma heeft geen schaal waarop een evaluator oordeelt.
entry-search = Proeftuin zoeken
entry-search-hint = Nummer of naam…
entry-search-nothing = Geen proeftuin gevonden. Probeer een ander woord.
entry-progress = { $rated } van { $all } ingevuld
entry-cell = Oordeel { $part }, { $scale }, { $measurement }: { $value }
entry-cell-empty = nog geen
entry-place = { $scale }, { $measurement }
entry-read-only = Het bestand is alleen te lezen. U kunt rondkijken, maar niets wijzigen.
entry-not-held = De { $measurement } is hier niet gehouden. Een oordeel kan wel.
entry-not-held-because = De { $measurement } is hier niet gehouden: { $reason }
entry-planned = De { $measurement } is hier gepland. Een oordeel kan al.
entry-copy = Kopiëren
entry-copy-hint = Kopieert de hele tabel, om in een spreadsheet te plakken
entry-copy-number = Nummer
entry-copy-name = Naam
entry-copy-scale = Schaal
entry-copy-measurement = Meting
entry-level-1 = slecht
entry-level-2 = matig
entry-level-3 = voldoende
entry-level-4 = goed
entry-level-5 = zeer goed
entry-argument = Onderbouwing
entry-argument-hint = Komt na het oordeel
entry-source = Bron
entry-blind = Blind oordelen staat aan: andermans oordeel ziet u zodra u zelf een oordeel hebt gegeven.
entry-blind-picture = Blind oordelen staat aan: de grafiek ziet u zodra u zelf bij elke meting een oordeel hebt gegeven.
entry-so-far = { $scale } tot nu toe
entry-no-picture = Met het eerste oordeel verschijnt hier de grafiek.
entry-rests-on-both = n = { $first } en { $second } evaluatoren
entry-rests-on-one = n = { $count } { $count ->
    [one] evaluator
   *[other] evaluatoren
  }
entry-rests-on-why = Het gemiddelde over de evaluatoren, per meting. De verandering is het gemiddelde over wie beide metingen beoordeelde. De grafiek verandert mee met elk oordeel.
entry-agreement = Overeenstemming
entry-agreement-alpha = Krippendorffs alfa { $alpha }
entry-agreement-over = { $units ->
    [one] 1 meting van een onderdeel
   *[other] { $units } metingen van onderdelen
  } door { $evaluators } evaluatoren beoordeeld
entry-agreement-no-spread = niet te berekenen: alle oordelen zijn gelijk ({ $units ->
    [one] 1 meting van een onderdeel
   *[other] { $units } metingen van onderdelen
  })
entry-agreement-none = nog niets is door twee evaluatoren beoordeeld
entry-agreement-why = Krippendorffs alfa voor geordende oordelen, over deze schaal. 1 is volledig gelijk, 0 is wat toeval geeft; vanaf 0,8 geldt de overeenstemming als goed. Alleen wat twee of meer evaluatoren beoordeelden, telt mee.
entry-keys-line = 1 – 5 oordeelt en gaat verder · Backspace haalt weg · Enter naar de onderbouwing
entry-keys = Toetsen
entry-key-enter = Enter
entry-keys-rate = oordeel, volgend vak
entry-keys-take-back = oordeel weghalen
entry-keys-move = ander vak
entry-keys-argue = onderbouwing
entry-keys-back = terug naar de tabel
entry-keys-search = proeftuin zoeken
entry-keys-undo = ongedaan maken

## Gepubliceerd cijfer
entry-range = { $min } tot en met { $max }
entry-mean = Cijfer
entry-mean-unreadable = "{ $typed }" is geen cijfer. Typ bijvoorbeeld 7,5.
entry-refused = "{ $typed }" is niet overgenomen in "{ $field }": { $reason }
entry-still-kept = { $reason } Bewaard is nog { $mean }.
entry-n = Aantal
entry-n-unreadable = Vul een heel aantal mensen in, of laat het leeg.
entry-stated = meting staat in de bron
entry-stated-why = Zet dit uit als het verslag niet zegt bij welke meting het cijfer hoort. Het cijfer wordt dan overal gemarkeerd.
entry-one-respondent = één deelnemer bepaalt dit
entry-one-respondent-why = Zet dit aan als het verslag het cijfer aan één deelnemer toeschrijft. Het cijfer wordt dan overal gemarkeerd.
entry-remark = Opmerking
entry-previous = Vorige
entry-next = Volgende
