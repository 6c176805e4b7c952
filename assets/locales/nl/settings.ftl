# Instellingen
settings-title = Instellingen
settings-section-programme = Programma
settings-section-measurements = Metingen
settings-section-scales = Schalen
settings-section-bands = Woorden bij cijfers
settings-section-evaluators = Evaluatoren
settings-section-looks = Taal en uiterlijk
settings-section-file = Bestand
settings-about-programme = Wat dit programma is en waar de gegevens vandaan komen.
settings-about-measurements = De metingen in de volgorde van de tijd. De eerste staat overal links.
settings-about-scales = Waarop wordt gemeten, en vanaf welke verandering iets als gestegen of gedaald telt.
settings-about-bands = De woorden die overal bij rapportcijfers staan. Het afgeronde cijfer beslist.
settings-about-evaluators = Wie een oordeel geeft. Ieder heeft eigen oordelen.
settings-about-looks = Dit hoort bij u en niet bij het bestand.
settings-about-file = Waar het programma staat.

settings-remove = Verwijderen
settings-earlier = Eerder
settings-later = Later
settings-number-unreadable = "{ $typed }" is geen getal. Typ bijvoorbeeld 0,5.
settings-one-a-line = Eén per regel.

## Programma
settings-name = Naam
settings-description = Omschrijving
settings-report-heading = Het verslag
settings-report = Titel
settings-publisher = Uitgever
settings-place = Plaats
settings-report-date = Datum
settings-region = Regio
settings-research-partners = Onderzoekspartners
settings-contributors = Medewerkers
settings-others-heading = Zien en laten zien
settings-disclosure = Ondergrens voor anderen
settings-disclosure-why = Getallen over minder antwoorden blijven weg in alles wat voor anderen is. Minstens 3.
settings-blind = Blind oordelen
settings-blind-on = Andermans oordeel pas tonen als het eigen oordeel is gegeven
settings-blind-why = Geldt overal in dit venster, ook in Overzicht, Scores en het logboek. Wie geen evaluator is, ziet dan geen oordelen.

## Metingen
settings-measurement-name = Naam
settings-measurement-period = Periode
settings-measurement-add = Meting toevoegen

## Schalen
settings-scale-title = Naam
settings-scale-facts = { $kind }, { $min } tot en met { $max }
settings-smallest-change = Kleinste verandering die telt
settings-smallest-change-why = Wat kleiner is, telt als ongeveer gelijk.

## Woorden bij cijfers
settings-try = Zo klinkt het
settings-try-from = van
settings-try-to = naar
settings-levels = Woord per cijfer
settings-level-from = vanaf
settings-level-below = alles daaronder
settings-level-word = Woord
settings-level-add = Grens toevoegen
settings-satisfactory = Voldoende vanaf
settings-changes = Woord per verandering
settings-slightly = "Iets" vanaf
settings-clearly = "Duidelijk" vanaf
settings-strongly = "Sterk" vanaf

## Evaluatoren
settings-evaluator-name = Naam of code
settings-evaluator-description = Wat voor oordeel dit is
settings-evaluator-rated = { $count ->
    [one] 1 oordeel
   *[other] { $count } oordelen
  }
settings-evaluator-new = Naam of code van een nieuwe evaluator
settings-evaluator-add = Evaluator toevoegen

## Taal en uiterlijk
settings-language = Taal
settings-looks = Uiterlijk
settings-looks-system = Zoals het systeem
settings-looks-light = Licht
settings-looks-dark = Donker
settings-looks-contrast = Hoog contrast
settings-zoom = Grootte
settings-zoom-why = Ook met Ctrl en + of -.
settings-own-name = Uw naam of code
settings-own-name-why = Staat in het logboek bij wat u wijzigt.

## Bestand
settings-file = Bestand
settings-file-why = Er is niets te bewaren: alles staat meteen op schijf. Elke dag waarop u werkt, komt er een reservekopie naast het bestand.
settings-file-check = Logboek en reservekopieën staan bij Controle
settings-copy-path = Plaats kopiëren
settings-invented = Dit kenmerk hoort bij het programma en gaat er niet af, ook niet als u alles verwijdert. Begin voor echte gegevens een nieuw programma.
