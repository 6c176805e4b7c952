# Inlezen van bestanden van andere programma's: wat kolommen en cellen betekenen, en wat er niet klopt

import-pasted = Geplakt blok
import-stopped = Het inlezen is gestopt. Er is niets ingelezen.
import-pilot-numbered = Proeftuin { $number }
import-decimal-comma = komma
import-decimal-point = punt
import-encoding = De tekencodering "{ $encoding }" bestaat hier niet. Kies uit: { $known }.

## Kaarten die het programma bewaart
import-map-none = Er is geen indeling "{ $name }": dit programma bewaart nog geen indelingen. Geef een indeling als bestand.
import-map-unknown = Er is geen indeling "{ $name }". Kies uit: { $known }.
import-map-large = Dit bestand is te groot voor een indeling: hoogstens { $most } kB. Kies een ander bestand.
import-map-syntax = Regel { $line } van de indeling klopt niet ({ $why }). Herstel die regel.
import-map-broken = De indeling klopt niet ({ $why }). Herstel haar, of begin opnieuw met een indeling uit het programma.

## Kolommen met een eigen naam
import-column-pilot = proeftuin
import-column-part = onderdeel
import-column-wave = meting
import-column-respondent = respondent
import-column-role = rol
import-column-questionnaire = vragenlijst
import-column-item = vraag
import-column-value = waarde
import-column-number = nummer
import-column-name = naam
import-column-commissioner = opdrachtgever
import-column-commissioner-kind = soort opdrachtgever
import-column-adviser = adviseur
import-column-area = gebied
import-column-municipality = gemeente
import-column-year = jaar
import-column-period = periode
import-column-partner = partner
import-column-residents-involved = betrokken inwoners
import-column-goal = doel
import-column-target-group = doelgroep
import-column-result = resultaat
import-column-innovation = vernieuwing
import-column-theme = thema
import-column-research-note = opmerking over het onderzoek
import-column-scale = schaal
import-column-mean = gemiddelde
import-column-n = aantal
import-column-evaluator = evaluator
import-column-argument = onderbouwing
import-column-remark = opmerking
import-column-source = bron

## Wat een kolom is
import-means-translated = { $column } ({ $lang })
import-means-item = vraag { $item }
import-means-option = vraag { $item }, mogelijkheid { $option }
import-means-ignored = overslaan
import-means-tool = overslaan: van het enquêteprogramma zelf
import-means-private = overslaan: zegt wie iemand is
import-means-doubled = overslaan: staat ook in een andere kolom
import-means-unknown = niet bekend
import-means-blank = zonder kopje

## Wat een cel betekent
import-cell-value = { $value }
import-cell-missing = leeg
import-cell-ignored = overgeslagen
import-cell-unknown = weet niet
import-cell-not-applicable = n.v.t.
import-cell-no-options = niets gekozen
import-cell-chosen = gekozen
import-cell-not-chosen = niet gekozen
import-cell-new-pilot = nieuw: { $value }
import-cell-new-part = nieuw onderdeel: { $value }

## Waar iets niet klopt
import-place-cell = rij { $row }, kolom { $column }
import-place-row = rij { $row }
import-place-column = kolom { $column }
import-place-file = het bestand
import-place-sheet = werkblad { $sheet }, { $place }
import-problems = { $count ->
    [0] Geen problemen.
    [one] 1 probleem.
   *[other] { $count } problemen.
  }
import-problems-more = { $count } problemen; hier staan de eerste { $shown }.

## Wat er niet klopt, en wat te doen
problem-no-rows = Onder de kopjes staat niets. Kies een ander werkblad of bestand.
problem-no-headings = Geen van de eerste rijen heeft kopjes die bekend zijn. Zet boven elke kolom een kopje (proeftuin, meting, A1 …), of geef een indeling met de rij van de kopjes.
problem-no-questionnaire = Geen kolom hoort bij een vraag van een vragenlijst. Zet de codes van de vragen boven de kolommen, of geef een indeling.
problem-several-questionnaires = De kopjes passen even goed bij meer vragenlijsten: { $keys }. Zeg in de indeling welke het is.
problem-unknown-questionnaire = Deze vragenlijst is er niet. Lees haar eerst in, of kies een andere.
problem-other-questionnaire = Deze rij is van een andere vragenlijst dan { $key }. Lees elke vragenlijst apart in.
problem-missing-column = Er is geen kolom voor: { $column }. Voeg haar toe, of zeg in de indeling wat voor elke rij geldt.
problem-bad-rule = Wat de indeling hier zegt, kan niet. Kies een kolom, vraag of waarde die bestaat.
problem-too-many-responses = Dit is meer dan 1.000.000 ingevulde vragenlijsten. Verdeel ze over meer bestanden.
problem-unknown-column = Deze kolom is niet bekend. Zeg in de indeling wat zij is, of dat zij overgeslagen wordt.
problem-duplicate-column = Deze kolom is hetzelfde als { $other }. Sla een van de twee over.
problem-missing-pilot = De proeftuin ontbreekt. Vul het nummer of de naam in.
problem-unknown-pilot = Deze proeftuin is er niet. Verbeter het nummer of de naam, of laat ontbrekende proeftuinen aanmaken.
problem-resembles-pilot = Deze proeftuin is er niet; bedoelt u { $name }? Schrijf de naam precies zo, of gebruik het nummer.
problem-ambiguous-pilot = Meer proeftuinen heten zo. Gebruik het nummer.
problem-unknown-part = Dit onderdeel is er niet. Verbeter de naam, of laat ontbrekende onderdelen aanmaken.
problem-resembles-part = Dit onderdeel is er niet; bedoelt u { $name }? Schrijf de naam precies zo.
problem-missing-wave = De meting ontbreekt. Vul 1, 2 of de naam van de meting in.
problem-unknown-wave = Deze meting is er niet. Vul 1, 2 of de naam van een meting in.
problem-missing-respondent = De code van de respondent ontbreekt. Met één antwoord per rij is zonder code niet te zien wat bij elkaar hoort.
problem-missing-item = De vraag bij deze waarde ontbreekt. Vul de code van de vraag in.
problem-unknown-item = Deze vraag staat niet in de vragenlijst. Gebruik een code zoals S4.
problem-missing-scale = De schaal ontbreekt. Vul haar sleutel of naam in.
problem-unknown-scale = Deze schaal is er niet. Gebruik de sleutel of de naam van een schaal van het programma.
problem-grade-scale = Op deze schaal staan rapportcijfers; evaluatoren geven daar geen oordeel. Kies een andere schaal.
problem-missing-evaluator = De evaluator ontbreekt. Vul de naam in.
problem-unknown-evaluator = Deze evaluator is er niet, of er zijn er twee met deze naam. Gebruik de naam uit Instellingen.
problem-missing-name = De naam van de proeftuin ontbreekt. Vul hem in.
problem-missing-value = De waarde ontbreekt. Vul haar in, of haal de rij weg.
problem-too-many-fields = In deze rij staan meer cellen dan er kopjes zijn. Kijk of er een scheidingsteken te veel staat.
problem-duplicate-in-file = Deze staat ook al op rij { $row }. Maak er in het bestand één van.
problem-duplicate = Deze is er al. Kies vervangen of overslaan, of haal de rij weg.
problem-answer-twice = Deze respondent heeft deze vraag in een eerdere rij al beantwoord. Houd één van de twee.
problem-not-a-number = Dit is geen getal zoals dit bestand ze schrijft (met een { $decimal }), en geen bekend woord. Verbeter het, of zeg in de indeling wat het betekent.
problem-not-a-count = Hier hoort een heel getal vanaf 1, of een jaartal. Verbeter het.
problem-unknown-option = Deze mogelijkheid is er bij deze vraag niet. Verbeter haar, of zeg in de indeling wat zij betekent.
problem-not-yes-or-no = Hier hoort 1 (gekozen) of 0 (niet gekozen). Verbeter het, of zeg in de indeling wat het betekent.
problem-options-and-none = Er is iets gekozen, en ook gezegd dat er geen antwoord is. Houd één van de twee.
problem-formula = Hier staat een formule. Vervang haar door haar waarde (plakken als waarden).
problem-fault = Hier staat een fout van een formule. Herstel de formule en vervang haar door haar waarde.
problem-merged = Deze cellen zijn samengevoegd. Splits ze en vul elke cel in.
problem-date = Hier staat een datum; de spreadsheet heeft er waarschijnlijk zelf een van gemaakt. Typ de waarde opnieuw, als tekst.
problem-too-long = Dit is te lang om hier te passen. Kort het in.

## Wat er verder te zeggen is
import-note-absent = De indeling noemt kolommen die niet in het bestand staan: { $columns }.
import-note-tool = Overgeslagen, want van { $tool } zelf: { $columns }.
import-note-private = Overgeslagen, want daarmee is te zien wie iemand is: { $columns } ({ $tool }). Proeftuinmeter bewaart alleen een code.
import-note-doubled = Overgeslagen, want hetzelfde staat in een andere kolom: { $columns }.
import-note-recoded = In { $column } telt de omschrijving die SPSS bij een waarde geeft: { $words }.
import-note-user-missing = Waarden die in SPSS als ontbrekend gelden, tellen als n.v.t.: { $codes }. Zeg in de indeling als ze iets anders betekenen.
import-note-no-codes = { $count ->
    [one] 1 rij heeft geen code van een respondent: die telt
   *[other] { $count } rijen hebben geen code van een respondent: die tellen elk
  } als een respondent die in een andere meting niet te herkennen is.
import-warning-same = { $same } van de { $count } ingevulde vragenlijsten zonder code staan er precies zo al in. Lees hetzelfde bestand niet twee keer in.
import-warning-personal = { $count ->
    [one] De respondentcode "{ $code }" lijkt op een naam, adres of nummer van een persoon. Vervang haar in het bestand door een code die niemand herkent.
   *[other] { $count } respondentcodes lijken op een naam, adres of nummer van een persoon, zoals "{ $code }". Vervang ze in het bestand door codes die niemand herkent.
  }
