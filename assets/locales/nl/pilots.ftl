# pilots

## Codes of pilots: themes (from the sample; a programme may have others) and kinds of commissioner
theme-armoede = Armoede
theme-burgerinitiatief = Burgerinitiatief
theme-data-en-sturing = Data en sturing
theme-diversiteit = Diversiteit
theme-ervaringsdeskundigheid = Ervaringsdeskundigheid
theme-gezondheid = Gezondheid
theme-groen = Groen
theme-integraal-werken = Integraal werken
theme-jeugd = Jeugd
theme-langer-thuis = Langer thuis wonen
theme-mantelzorg = Mantelzorg
theme-participatie = Participatie
theme-preventie = Preventie
theme-veiligheid = Veiligheid
theme-wonen = Wonen

commissioner-kind-municipality = Gemeente
commissioner-kind-region = Regionaal samenwerkingsverband
commissioner-kind-province = Provincie
commissioner-kind-welfare-organisation = Welzijnsorganisatie
commissioner-kind-care-organisation = Zorgorganisatie
commissioner-kind-youth-care = Jeugdhulporganisatie
commissioner-kind-school-network = Samenwerkingsverband van scholen
commissioner-kind-foundation = Stichting
commissioner-kind-residents-group = Bewonersgroep
commissioner-kind-company = Bedrijf
commissioner-kind-other = Anders

## Codes of fieldwork, the final measurement and the commissioner
held-unknown = Onbekend
held-planned = Gepland
held-held = Gehouden
held-not-held = Niet gehouden

final-method-questionnaire = Vragenlijst
final-method-interview = Interviews
final-method-focus-group = Focusgroep
final-method-conversation = Gesprekken
final-method-observation = Observatie

effects-positive = Positief
effects-mixed = Wisselend
effects-none = Geen effect gevonden
effects-too-early = Nog te vroeg om te zeggen
effects-not-measured = Niet gemeten

initiator-commissioner = Opdrachtgever
initiator-residents = Inwoners
initiator-other = Andere partij

## Codes of findings
finding-kind-finding = Bevinding
finding-kind-quote = Citaat
finding-kind-lesson = Les
finding-kind-success-factor = Succesfactor
finding-kind-obstacle = Belemmering
topic-effecten = Effecten

## De lijst
pilots-title = Proeftuinen
pilots-search = Zoeken in de lijst
pilots-filters = Filters
pilots-filters-on = Filters ({ $count })
pilots-filters-clear = Wis filters
pilots-filter-keyword = Trefwoord
pilots-filter-gone = { $word } (komt niet meer voor)
pilots-filter-said = { $filter }: { $word }
pilots-filter-any = Alles
pilots-filter-theme = Thema
pilots-filter-municipality = Gemeente
pilots-filter-adviser = Adviseur
pilots-filter-commissioner-kind = Opdrachtgever
pilots-filter-year = Jaar
pilots-filter-both = Heeft beide metingen
pilots-filter-both-why = Een onderdeel van de proeftuin heeft op minstens één schaal een score bij beide metingen, uit dezelfde bron.
pilots-sort = Volgorde
pilots-sort-number = Op nummer
pilots-sort-name = Op naam
pilots-sort-ascending = Oplopend
pilots-sort-descending = Aflopend
pilots-count = { $shown } van { $total }
pilots-count-all = { $total ->
    [one] 1 proeftuin
   *[other] { $total } proeftuinen
  }
pilots-count-why = Het cijfer achter elke naam: { $what }.
pilots-blind = Blind oordelen staat aan: de verandering staat er pas waar u zelf hebt geoordeeld
pilots-copy = Kopiëren
pilots-copy-why = Kopieert wat u hebt gekozen, of anders de hele lijst, met de kolommen van de tabel, voor een spreadsheet.
pilots-table-change = Verandering

## Lijst en tabel
pilots-mode-beside = Lijst met detail
pilots-mode-table = Tabel
pilots-table = Tabel van proeftuinen
pilots-back-table = Terug naar de tabel
pilots-tick = Kies proeftuin { $number }: { $name }
pilots-columns = Kolommen
pilots-columns-order = Van links naar rechts
pilots-columns-order-why = Nummer en naam staan altijd vooraan.
pilots-columns-facts = Kenmerken
pilots-columns-figures = Scores en veranderingen
pilots-columns-usual = Gebruikelijke kolommen
pilots-column-number = Nr.
pilots-column-findings = Bevindingen
pilots-column-earlier = Eerste meting
pilots-column-later = Tweede meting
pilots-column-left = Naar links
pilots-column-right = Naar rechts
pilots-column-take = Weghalen
pilots-column-left-short = Links
pilots-column-right-short = Rechts
pilots-column-take-short = Weg
pilots-column-do = { $what }: { $column }
pilots-head-sort = sorteren
pilots-head-sorted-up = oplopend gesorteerd
pilots-head-sorted-down = aflopend gesorteerd
pilots-findings-of = { $kind }: { $count }
pilots-cell-said = { $column }: { $words }
pilots-cell-hint = Dubbelklik of Enter opent de proeftuin.
pilots-cell-none = Hier is geen score.
pilots-cell-parts = De proeftuin is in onderdelen gemeten. De cijfers staan eronder, bij elk onderdeel.

## Bewaarde lijsten
pilots-lists = Bewaarde lijsten
pilots-lists-why = Een bewaarde lijst onthoudt filters, volgorde en kolommen onder een naam. Zij volgt de gegevens: een proeftuin die erbij gaat passen, staat er dan in.
pilots-lists-none = Nog geen bewaarde lijsten. Kies filters, volgorde en kolommen, en bewaar ze hier onder een naam.
pilots-list-changed = { $name } (gewijzigd)
pilots-list-everyone = Alle proeftuinen
pilots-list-name = Naam van de lijst
pilots-list-new = Bewaar wat er nu staat als
pilots-list-keep = Bewaren
pilots-list-overwrite = Wijzigingen bewaren
pilots-list-rename = Naam wijzigen
pilots-list-rename-go = Naam bewaren
pilots-list-remove = Lijst verwijderen

## Wat u kiest
pilots-chosen = { $count ->
    [one] 1 gekozen
   *[other] { $count } gekozen
  }
pilots-chosen-hidden = { $count ->
    [one] 1 daarvan staat niet in beeld
   *[other] { $count } daarvan staan niet in beeld
  }
pilots-chosen-hidden-why = Wat u kiest, blijft gekozen als u anders filtert. Zo verzamelt u proeftuinen uit verschillende lijsten.
pilots-chosen-none = Niets kiezen
pilots-chosen-compare = Vergelijken
pilots-chosen-compare-why = Zet deze proeftuinen naast elkaar. Van een proeftuin die alleen in onderdelen is gemeten, komt elk onderdeel in een kolom.
pilots-chosen-compare-few = Kies minstens twee proeftuinen.
pilots-chosen-show = Presenteren
pilots-chosen-show-why = Eerst de grafiek van deze proeftuinen, daarna elke proeftuin op het hele scherm.
pilots-chosen-export = Exporteren
pilots-chosen-export-why = Alleen deze proeftuinen, voor Excel, SPSS of een ander programma.
pilots-chosen-keyword = Trefwoord
pilots-chosen-keyword-why = Geef al deze proeftuinen een trefwoord, of haal het weg.
pilots-chosen-copy-why = Kopieert deze proeftuinen met de kolommen van de tabel, voor een spreadsheet.
pilots-keyword-new = Nieuw trefwoord
pilots-keyword-put = Geven
pilots-compare-most = Naast elkaar passen er hoogstens { $most }. Dit zijn er { $count }, onderdelen meegeteld.
pilots-compare-groups = Vergelijk een groep met de rest van het programma:
pilots-compare-keyword = Geef deze proeftuinen een trefwoord. Dan kunt u ze als groep met de rest van het programma vergelijken.
pilots-compare-group = { $group } ({ $count ->
    [one] 1 proeftuin
   *[other] { $count } proeftuinen
  }) naast de rest
op-keyword-put = { $count ->
    [one] trefwoord “{ $keyword }” gegeven aan 1 proeftuin
   *[other] trefwoord “{ $keyword }” gegeven aan { $count } proeftuinen
  }
op-keyword-take = { $count ->
    [one] trefwoord “{ $keyword }” weggehaald bij 1 proeftuin
   *[other] trefwoord “{ $keyword }” weggehaald bij { $count } proeftuinen
  }
refused-keyword-empty = Er is geen trefwoord. Typ een woord en probeer het opnieuw.
refused-keyword-twice = Een proeftuin heeft een trefwoord maar één keer. Haal het andere weg.
pilots-none-fit = Geen proeftuin past bij wat u zoekt.
pilots-show-all = Alles tonen
pilots-empty = Nog geen proeftuinen
pilots-empty-why = Hier komen de proeftuinen van het programma, elk met profiel, scores en bevindingen. Voeg de eerste toe, of lees een programma in uit JSON.
pilots-add-pilot = Proeftuin toevoegen
pilots-new-name = Naam van proeftuin { $number }
pilots-new-name-hint = Typ een naam
pilots-new-keys = Enter voegt toe, Escape annuleert

## De proeftuin
pilots-choose = Kies een proeftuin
pilots-choose-why = Klik links op een proeftuin, of loop met de pijltjes door de lijst en druk op Enter.
pilots-gone = Deze proeftuin is verwijderd
pilots-gone-why = Met Ongedaan maken komt zij terug, met alles wat erbij hoort. Of kies links een andere.
pilots-back = Terug naar de lijst
pilots-back-why = Alt + pijl naar links, of Escape
pilots-earlier = Eerder
pilots-earlier-why = Eerder in het programma
pilots-later = Later
pilots-later-why = Later in het programma
pilots-more = Meer
pilots-remove = Proeftuin verwijderen
pilots-tab-profile = Profiel
pilots-tab-scores = Scores
pilots-tab-role = Rol opdrachtgever
pilots-tab-findings = Bevindingen
pilots-tab-history = Geschiedenis
pilots-nothing-yet = Nog niet ingevuld
pilots-one-per-line = Nog niet ingevuld; één per regel
pilots-add = Toevoegen
pilots-new-entry = Nieuw
pilots-take-away = Weghalen
pilots-no-count = "{ $typed }" is geen heel getal. Vul een getal in, of laat het veld leeg als het niet bekend is.
pilots-no-number = "{ $typed }" is geen getal. Vul een getal in, bijvoorbeeld 12 of 7,5.
pilots-no-years = "{ $typed }" is niet als jaren te lezen. Schrijf ze met een komma ertussen: 2016, 2017.

## Profiel
profile-about = Over de proeftuin
profile-contents = Wat er gebeurt
profile-who = Wie er meedoen
profile-themes-and-counts = Thema's, trefwoorden en aantallen
profile-source = Onderzoek en bron
profile-theme-add = Thema
profile-theme-own = Eigen thema
profile-theme-remove = Thema weghalen
profile-keyword-add = Trefwoord
profile-keyword-own = Nieuw trefwoord
profile-keyword-remove = Trefwoord weghalen
parts-title = Onderdelen
parts-why = Een proeftuin kan in onderdelen zijn gemeten. Wat over de hele proeftuin gaat, hoort bij het geheel.
parts-whole = De proeftuin als geheel
parts-one = onderdeel
parts-name = Naam van onderdeel { $rank }

## Metingen
fieldwork-title = Metingen
fieldwork-why = Of de vragenlijsten zijn afgenomen, en zo niet, waarom. Het houdt geen enkel cijfer of oordeel tegen.
fieldwork-participants = deelnemers
fieldwork-commissioner = opdrachtgever
fieldwork-final = Effectmeting
fieldwork-because = { $held }: { $reason }

## Scores
scores-empty = Nog geen scores
scores-empty-why = Hier komt per schaal wat er is gemeten: gepubliceerde cijfers, oordelen van evaluatoren en later de vragenlijsten.
scores-enter = Invoeren
scores-chart = In beeld
scores-chart-of = Schaal en bron van de grafiek
scores-without = Zonder scores
scores-scale = Schaal
scores-change = Verandering
scores-none = geen score
scores-not-held = niet gehouden
scores-hidden = nog verborgen
scores-blind = Blind oordelen staat aan: u ziet de oordelen van anderen zodra u hier zelf een oordeel hebt gegeven.
scores-n = n = { $n }
scores-n-unknown = n onbekend
scores-spread = spreiding { $sd }
scores-interval = 95%: { $low } tot { $high }
scores-n-evaluators = { $n ->
    [one] 1 evaluator
   *[other] { $n } evaluatoren
  }
scores-measurement-unknown = Meting niet vermeld
scores-figures = Cijfers
scores-copy-why = Kopieert alle cijfers van deze proeftuin, voor een rekenblad.
scores-tip-change = Verandering: { $change }, { $class }
scores-tip-where = Uit: { $where }
scores-tip-hint = Klik voor de cijfers van dit onderdeel.
scores-table-part = Onderdeel
scores-table-source = Bron
scores-table-n = n { $measurement }
scores-table-class = Volgens de kleinste verandering die telt
scores-table-words = In woorden
scores-table-remarks = Opmerkingen
scores-behind = Waar komt dit vandaan?
scores-rule-published = Dit cijfer is overgenomen uit een verslag. De verandering is het cijfer van de latere meting min dat van de eerdere. Omdat de losse antwoorden er niet bij staan, is er geen marge te berekenen.
scores-rule-evaluator = De score is het gemiddelde van de oordelen. De verandering is het gemiddelde verschil van wie beide metingen beoordeelde; zo vergelijkt ieder met zichzelf.
scores-rule-responses = De score is het gemiddelde van de ingevulde vragenlijsten. Een vragenlijst telt mee als minstens de helft van de vragen van deze schaal is beantwoord.
scores-rule-class = Een verschil van minder dan { $smallest } heet op deze schaal ongeveer gelijk.

## Rol opdrachtgever
role-title = Wat de opdrachtgever zegt
role-empty = Nog niets bekend over de opdrachtgever
role-empty-why = Hier komt wat de opdrachtgever zegt over zijn rol en verantwoordelijkheid, bij elke meting. Eerste en tweede meting komen naast elkaar te staan.
role-add = Uitspraak toevoegen
role-measurement-unknown = Meting onbekend
role-forms-inferred = De manieren van betrekken zijn afgeleid uit een beschrijving; de bron noemt ze niet zelf.
role-report-only = Alleen in verslagen genoemd
role-other = Overige antwoorden
role-unanswered = { $count ->
    [one] 1 vraag zonder antwoord
   *[other] { $count } vragen zonder antwoord
  }
role-clear = Antwoord wissen
role-more = ▲ meer
role-less = ▼ minder
role-added = ≠ erbij: { $words }
role-gone = ≠ weg: { $words }
role-changed = ≠ erbij: { $added }; weg: { $gone }

## Bevindingen
findings-empty = Nog geen bevindingen
findings-empty-why = Hier komt wat er van deze proeftuin is geleerd: bevindingen, citaten zonder namen, lessen, en wat hielp of belemmerde.
findings-add = Bevinding toevoegen
findings-new = Nieuwe bevinding
findings-text = Tekst van de bevinding
findings-keep = Bewaren
findings-filter = Soort bevinding
findings-all = Alle soorten ({ $count })
findings-change = Indelen
findings-done = Klaar

## Geschiedenis
history-reading = Het logboek wordt gelezen…
history-closed = Het logboek is nu niet te lezen
history-closed-why = Het bestand gaf het logboek niet vrij. Ga naar een ander tabblad en kom terug om het opnieuw te proberen.
history-empty = Nog geen geschiedenis
history-newest = Dit zijn de nieuwste { $count } regels; oudere staan wel in het bestand.
history-empty-why = Wat er in deze proeftuin wijzigt, komt hier te staan, met wie de wijziging deed en wanneer.
history-blind = Blind oordelen staat aan: dit oordeel ziet u zodra u hier zelf een oordeel hebt gegeven.
history-undone = Ongedaan gemaakt: { $words }
history-redone = Opnieuw gedaan: { $words }
history-many = { $count } gegevens in één keer
history-filled = { $field }: { $after }
history-emptied = { $field }: leeggemaakt, was { $before }
history-changed = { $field }: van { $before } naar { $after }

## Velden, in formulieren en in het logboek
field-number = Nummer
field-name = Naam
field-commissioners = Opdrachtgevers
field-commissioner-kind = Soort opdrachtgever
field-advisers = Adviseurs
field-area = Gebied
field-municipalities = Gemeenten
field-years = Jaren
field-period = Periode
field-partners = Partners
field-residents-involved = Betrokken inwoners
field-goal = Doel
field-target-groups = Doelgroepen
field-results = Resultaten
field-innovation = Wat er nieuw aan is
field-themes = Thema's
field-keywords = Trefwoorden
field-counts = Aantallen
field-label = Wat wordt geteld
field-value = Aantal
field-research-note = Over het onderzoek
field-source = Bron
field-held = Afname
field-reason = Reden
field-invited-count = Uitgenodigd
field-method = Methode
field-participant-count = Deelnemers
field-direction = Effect
field-initiator = Initiatief
field-actor = Wie handelt er
field-answers = Antwoorden
field-forms-inferred = Manieren afgeleid
field-argument = Onderbouwing
field-mean = Gemiddelde
field-n = Aantal (n)
field-measurement-stated = Meting vermeld
field-one-respondent = Eén deelnemer
field-remark = Opmerking
field-topic = Onderwerp
field-tags = Labels
field-kind = Soort
field-text = Tekst
field-measurement = Meting
field-part = Onderdeel
