# wizard
# Bestanden van andere programma's inlezen, in het venster.

entry-mode-import = Importeren
command-import-file = Bestand inlezen: CSV, Excel, ODS of SPSS
help-importing-heading = Importeren
help-importing =
    Hier leest u een bestand van een enquêteprogramma, een spreadsheet of SPSS in. U ziet eerst hoe het begrepen wordt; er gebeurt niets tot u op de knop onderaan drukt.

    "Eerste rijen" toont onder elk kopje wat de kolom is en in elke cel wat zij betekent. Staat er in het bestand iets anders, dan ziet u beide, met een pijl ertussen. Klopt een kolom niet, kies dan zelf wat zij is.

    "Kolommen en woorden" toont elke kolom op een eigen regel. Woorden die niet bekend zijn, geeft u daar een betekenis.

    "Problemen" noemt alles wat niet klopt, met rij en kolom. Zolang er één is, komt er niets binnen. Herstel het in het bestand en kies "Opnieuw lezen", of kies hier wat het betekent.

    Met "Indeling bewaren" hoeft u dit voor het volgende bestand van deze soort niet nog eens te doen. Inlezen is één stap, die u in één keer ongedaan maakt.

## Een bestand kiezen
wizard-choose = Welk bestand wilt u inlezen?
wizard-choose-what = Ingevulde vragenlijsten, proeftuinen, gepubliceerde cijfers of oordelen van evaluatoren. U ziet eerst hoe het bestand begrepen wordt; daarna beslist u.
wizard-choose-formats = Dat kan zijn: CSV of TSV, Excel (.xlsx), LibreOffice (.ods) of SPSS (.sav).
wizard-choose-tools = De exports van LimeSurvey, Qualtrics, Microsoft Forms en KoboToolbox worden herkend.
wizard-choose-privacy = Namen, e-mailadressen en IP-adressen worden niet overgenomen: van een respondent wordt alleen een code bewaard.
wizard-choose-drop = U kunt een bestand ook op het venster laten vallen.
wizard-path = Plaats en naam van het bestand
wizard-path-hint = bijvoorbeeld C:\Metingen\uitslag.csv
wizard-look = Bekijken
wizard-other-file = Ander bestand
wizard-again = Opnieuw lezen
wizard-again-why = Leest het bestand nog eens, nadat u er iets in hebt hersteld.
wizard-looking = { $rows ->
    [0] Het bestand wordt gelezen…
    [one] Het bestand wordt gelezen: 1 rij…
   *[other] Het bestand wordt gelezen: { $rows } rijen…
  }
wizard-stop = Stoppen
wizard-stopped = Gestopt. Er is niets ingelezen.

## Wat erin staat en hoe het gelezen is
wizard-target = Dit zijn
wizard-target-responses = ingevulde vragenlijsten
wizard-target-pilots = proeftuinen
wizard-target-published = gepubliceerde cijfers
wizard-target-ratings = oordelen van evaluatoren
wizard-by-itself = zelf gevonden
wizard-choose-one = kies…
wizard-map = Indeling
wizard-map-keep = Indeling bewaren…
wizard-map-name = Naam van de indeling
wizard-map-save = Bewaren
wizard-map-remove = Deze indeling weghalen
wizard-map-why = Bewaard wordt wat de kolommen zijn en wat de woorden betekenen. Meting, proeftuin en onderdeel die u voor alle rijen koos, horen bij dit bestand en gaan niet mee.
wizard-read-as = Gelezen als: { $what }
wizard-read-as-change = Aanpassen
wizard-read-as-close = Klaar met aanpassen
wizard-setting-sheet = werkblad
wizard-setting-separator = tussen de cellen
wizard-setting-encoding = tekencodering
wizard-setting-decimal = getallen met
wizard-setting-heading-row = kopjes op rij
wizard-setting-shape = een rij is
wizard-setting-questionnaire = vragenlijst
wizard-separator-comma = komma tussen de cellen
wizard-separator-semicolon = puntkomma tussen de cellen
wizard-separator-tab = tab tussen de cellen
wizard-decimal-comma = decimale komma
wizard-decimal-point = decimale punt
wizard-shape-wide = een rij per respondent
wizard-shape-long = een rij per antwoord
wizard-all-rows = Voor alle rijen:
wizard-all-rows-of = Voor alle rijen: { $field }
wizard-all-rows-hint = nummer of naam
wizard-all-rows-none = het geheel

## Rijen en kolommen
wizard-tab-rows = Eerste rijen
wizard-tab-columns = Kolommen en woorden
wizard-tab-problems = Problemen
wizard-row = rij
wizard-no-rows = Er zijn geen rijen om te tonen. Kijk bij "Problemen" waarom.
wizard-columns = Kolommen
wizard-column = Kolom { $letters }
wizard-column-is = Wat { $heading } is
wizard-column-as-found = zoals gevonden
wizard-more-columns = { $count ->
    [one] Nog 1 kolom is hier niet getoond.
   *[other] Nog { $count } kolommen zijn hier niet getoond.
  }
wizard-hidden-columns = { $count ->
    [one] 1 kolom is hier niet getoond, meest omdat zij wordt overgeslagen; zie "Kolommen en woorden".
   *[other] { $count } kolommen zijn hier niet getoond, meest omdat zij worden overgeslagen; zie "Kolommen en woorden".
  }
wizard-option = { $item } = { $option } (gekozen of niet)
wizard-how-rule = zo gekozen
wizard-how-heading = herkend aan het kopje
wizard-how-text = herkend aan de tekst van de vraag
wizard-how-tool = van het enquêteprogramma zelf
wizard-how-nothing = niet herkend
wizard-cell-nothing = leeg
wizard-cell-changed = { $raw } → { $means }

## Woorden
wizard-words = Woorden zonder betekenis
wizard-words-why = Kies wat elk woord betekent. Het geldt voor alle vragen met dezelfde antwoorden.
wizard-words-given = Betekenissen die u gaf
wizard-word-means = Wat { $word } betekent
wizard-word-take-back = Betekenis van { $word } weghalen
wizard-word-hint = wat het betekent
wizard-word-empty = leeg (geen antwoord)
wizard-word-chosen = gekozen
wizard-word-not-chosen = niet gekozen
wizard-word-places = { $count ->
    [one] 1 keer
   *[other] { $count } keer
  }, in { $columns }
wizard-word-more = { $count ->
    [one] en 1 andere kolom
   *[other] en { $count } andere kolommen
  }
wizard-more-words = { $count ->
    [one] Nog 1 woord volgt als deze een betekenis hebben.
   *[other] Nog { $count } woorden volgen als deze een betekenis hebben.
  }

## Problemen
wizard-problems-copy = Kopiëren voor een spreadsheet
wizard-problem-count = { $count } × { $name }
wizard-problem-sheet = werkblad
wizard-problem-row = rij
wizard-problem-column = kolom
wizard-problem-value = waarde
wizard-problem-problem = wat er niet klopt

## Wat er gebeurt
wizard-create-pilots = Proeftuinen en onderdelen die er niet zijn, aanmaken
wizard-duplicates = Wat er al is:
wizard-duplicate-refuse = niet inlezen
wizard-duplicate-replace = vervangen
wizard-duplicate-skip = overslaan
wizard-do-responses = { $count ->
    [one] 1 vragenlijst inlezen
   *[other] { $count } vragenlijsten inlezen
  }
wizard-do-pilots = { $count ->
    [one] 1 proeftuin inlezen
   *[other] { $count } proeftuinen inlezen
  }
wizard-do-published = { $count ->
    [one] 1 cijfer inlezen
   *[other] { $count } cijfers inlezen
  }
wizard-do-ratings = { $count ->
    [one] 1 oordeel inlezen
   *[other] { $count } oordelen inlezen
  }
wizard-summary-problems = { $count ->
    [one] Er is 1 probleem: er wordt niets ingelezen.
   *[other] Er zijn { $count } problemen: er wordt niets ingelezen.
  }
wizard-summary-nothing = Dit bestand verandert niets: alles is er al.
wizard-summary-added = { $count } nieuw
wizard-summary-replaced = { $count } vervangen
wizard-summary-skipped = { $count } overgeslagen
wizard-summary-pilots = { $count ->
    [one] 1 proeftuin erbij
   *[other] { $count } proeftuinen erbij
  }
wizard-summary-parts = { $count ->
    [one] 1 onderdeel erbij
   *[other] { $count } onderdelen erbij
  }
wizard-done-responses = { $count ->
    [one] 1 vragenlijst ingelezen uit { $file }.
   *[other] { $count } vragenlijsten ingelezen uit { $file }.
  }
wizard-done-pilots = { $count ->
    [one] 1 proeftuin ingelezen uit { $file }.
   *[other] { $count } proeftuinen ingelezen uit { $file }.
  }
wizard-done-published = { $count ->
    [one] 1 cijfer ingelezen uit { $file }.
   *[other] { $count } cijfers ingelezen uit { $file }.
  }
wizard-done-ratings = { $count ->
    [one] 1 oordeel ingelezen uit { $file }.
   *[other] { $count } oordelen ingelezen uit { $file }.
  }
wizard-done-since = Daarna is er iets anders veranderd; met Ctrl+Z gaat u stap voor stap terug.
