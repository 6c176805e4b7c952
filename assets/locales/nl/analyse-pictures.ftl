# Analyse: alle onderdelen, vragen, verdeling, betrouwbaarheid; en de rekenproef bij Controle

# Een proeftuin of onderdeel kiezen
pictures-place = Proeftuin of onderdeel
pictures-place-search = Proeftuin of onderdeel zoeken
pictures-place-hint = Nummer of naam…
pictures-place-nothing = Geen proeftuin gevonden. Probeer een ander woord.
pictures-place-all = Het hele programma
pictures-place-pilot = { $pilot }, alle onderdelen

# Terwijl er nog wordt geteld
pictures-counting = De antwoorden worden geteld
pictures-counting-why = Dit gebeurt naast het venster: u kunt intussen gewoon verder werken.
pictures-stop = Stop
pictures-again = Opnieuw
pictures-renewing = Wordt vernieuwd…
pictures-stopped = Het tellen is gestopt; u ziet hooguit de vorige uitkomst.

# Een grafiek als tabel
pictures-table-number = Nr.
pictures-table-part = Onderdeel
pictures-table-interval = 95%-interval
pictures-table-remark = Opmerking
pictures-table-code = Code
pictures-table-score = Score

# Zonder vragenlijsten
pictures-no-responses = Hier komen de antwoorden op de vragen
pictures-no-responses-why = Op deze schaal zijn er nog geen ingevulde vragenlijsten. Voer ze in bij Invoer, of lees ze in uit een bestand.
pictures-to-entry = Naar Invoer

# Alle onderdelen
forest-heading = Verandering per onderdeel
forest-together = Alle onderdelen samen
forest-interval = 95%: { $low } tot { $high }
forest-figure-hover = Het gemiddelde van de veranderingen van alle onderdelen, met het 95%-interval. Een onderdeel weegt zwaarder naarmate zijn verandering nauwkeuriger bekend is.
forest-counts = Van de { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  } met beide metingen:
forest-up = { $count } gestegen
forest-same = { $count } ongeveer gelijk
forest-down = { $count } gedaald
forest-found-up = Samen gingen de onderdelen gemiddeld { $size } omhoog. Het 95%-interval loopt van { $low } tot { $high }.
forest-found-down = Samen gingen de onderdelen gemiddeld { $size } omlaag. Het 95%-interval loopt van { $low } tot { $high }.
forest-found-same = Samen bleven de onderdelen gemiddeld gelijk. Het 95%-interval loopt van { $low } tot { $high }.
forest-zero-in = Ook nul, geen verandering dus, ligt daarbinnen.
forest-zero-out = Nul, geen verandering dus, ligt daar niet binnen.
forest-zero-edge = Nul, geen verandering dus, ligt op de rand daarvan.
forest-below = Dat is minder dan { $smallest }, de kleinste verandering die op deze schaal telt.
forest-alike = De onderdelen verschillen daarin niet méér van elkaar dan toeval kan verklaren (I² { $share }%).
forest-some = De onderdelen verschillen daarin iets meer van elkaar dan toeval kan verklaren (I² { $share }%).
forest-different = De onderdelen verschillen daarin duidelijk van elkaar, meer dan toeval kan verklaren (I² { $share }%). Over één onderdeel zegt het gemiddelde weinig.
forest-very-different = De onderdelen veranderden heel verschillend (I² { $share }%: bijna al het verschil is meer dan toeval). Het gemiddelde doet hun geen recht; kijk per onderdeel.
forest-two-parts = Met { $parts } onderdelen is die maat zelf onzeker.
forest-left-out = { $count ->
    [one] 1 onderdeel telt
   *[other] { $count } onderdelen tellen
  } hierin niet mee: te weinig vragenlijsten, of alle scores gelijk.
forest-not-cause = Wat dit niet zegt: waardoor het veranderde, en of elk onderdeel zo veranderde.
forest-no-pooled = Er is geen gezamenlijke verandering met een interval: die is alleen te berekenen uit vragenlijsten, waarvan de spreiding bekend is.
forest-too-few-pooled = Een gezamenlijke verandering is pas te berekenen uit twee onderdelen die bij beide metingen minstens twee vragenlijsten hebben, met enig verschil daartussen.
forest-mean = Gemiddeld over de onderdelen is de verandering { $mean }; de middelste is { $median }.
forest-double = { $count ->
    [one] Proeftuin { $pilots } heeft
   *[other] De proeftuinen { $pilots } hebben
  } scores als geheel én per onderdeel, en { $count ->
    [one] telt
   *[other] tellen
  } zo dubbel.
forest-hidden = { $count ->
    [one] 1 onderdeel staat
   *[other] { $count } onderdelen staan
  } er niet bij: u ziet de oordelen van anderen zodra uw eigen oordeel er is.
forest-empty = Hier komt de verandering van elk onderdeel
forest-empty-why = Nog geen onderdeel heeft op deze schaal en uit deze bron een score bij beide metingen.
forest-hint = Klik om de scores van deze proeftuin te zien

# Vragen
items-heading = Antwoorden per vraag
items-only-responses = De antwoorden komen uit de vragenlijsten, welke bron ook gekozen is.
items-answer = { $words }: { $count } ({ $share }%)
items-small = { $measurement }: { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }, minder dan { $minimum }. Lees de antwoorden als losse antwoorden, niet als een beeld van de groep.

# Verdeling
spread-heading = Verdeling van de vragenlijsten
spread-means = { $first }: gemiddeld { $mean_from } ({ $n_from }). { $second }: gemiddeld { $mean_to } ({ $n_to }).
spread-n = n = { $n }
spread-pairs = Van de { $pairs } respondenten die beide keren antwoordden, { $up ->
    [0] ging niemand
    [one] ging er 1
   *[other] gingen er { $up }
  } omhoog, { $same ->
    [0] bleef niemand
    [one] bleef er 1
   *[other] bleven er { $same }
  } gelijk en { $down ->
    [0] ging niemand
    [one] ging er 1
   *[other] gingen er { $down }
  } omlaag.
spread-one-pair = Eén respondent antwoordde beide keren; dat is te weinig om mensen met zichzelf te vergelijken.
spread-no-pairs = Geen enkele respondent is in beide metingen aan dezelfde code te herkennen. De punten zijn dus niet verbonden: alleen de twee groepen als geheel zijn te vergelijken.
spread-one-measurement = Er zijn hier alleen vragenlijsten van één meting ({ $measurement }); er is nog niets om mee te vergelijken.
spread-small = { $measurement }: { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }, minder dan { $minimum }. Eén ander antwoord kan het beeld al veranderen.
spread-to-pilot = Naar de proeftuin

# Betrouwbaarheid
reliability-alpha = Horen de vragen bij elkaar?
reliability-alpha-why = Cronbachs alfa, over alle onderdelen samen en over wie elke vraag van de schaal met een getal beantwoordde. 1 is volledig samenhangend, 0 is geen samenhang.
reliability-measurement = Meting
reliability-n = Volledig ingevuld
reliability-n-of = { $n } van { $responses }
reliability-figure = Alfa
reliability-meaning = Wat dat betekent
reliability-good = De vragen hangen goed samen; het gemiddelde ervan is een bruikbare maat.
reliability-fair = De vragen hangen voldoende samen om hun gemiddelde te gebruiken.
reliability-moderate = De vragen hangen matig samen; lees kleine verschillen op deze schaal met terughoudendheid.
reliability-weak = De vragen hangen weinig samen; kijk liever per vraag dan naar hun gemiddelde.
reliability-negative = De vragen gaan tegen elkaar in; waarschijnlijk is een vraag omgekeerd bedoeld en niet zo ingesteld.
reliability-few-cases = Pas te berekenen vanaf { $least } volledig ingevulde vragenlijsten.
reliability-one-item = Deze schaal bestaat uit één vraag; er is niets om mee samen te hangen.
reliability-no-spread = Niet te berekenen: iedereen gaf dezelfde antwoorden.
reliability-small = Met { $n } vragenlijsten is alfa zelf erg onzeker.
reliability-other-items = { $count ->
    [one] 1 vragenlijst telt
   *[other] { $count } vragenlijsten tellen
  } niet mee: een andere versie, met andere vragen voor deze schaal.
reliability-items = Per vraag
reliability-items-why = De samenhang met de andere vragen loopt van −1 tot 1; rond 0 staat de vraag los van de rest. Is alfa zonder een vraag hoger, dan past die vraag minder goed bij de andere.
reliability-item = Vraag
reliability-item-rest = Samenhang met de rest
reliability-alpha-without = Alfa zonder deze vraag
reliability-reverse = omgekeerd gesteld
reliability-advice = Om na te kijken
reliability-maybe-reversed = { $item } gaat tegen de andere vragen in ({ $measurement }): is deze vraag misschien omgekeerd bedoeld?
reliability-maybe-not-reversed = { $item } staat als omgekeerde vraag in de vragenlijst, en gaat zo tegen de andere vragen in ({ $measurement }): is zij misschien toch niet omgekeerd bedoeld?
reliability-pulls-down = { $item } haalt de samenhang omlaag ({ $measurement }): zonder deze vraag is alfa { $without } in plaats van { $alpha }. Past zij bij de andere vragen?
reliability-copy = Tabel kopiëren
reliability-to-questionnaire = Naar de vragenlijst
reliability-no-advice = Geen enkele vraag valt uit de toon.
reliability-agreement = Zijn de evaluatoren het eens?
reliability-agreement-why = Krippendorffs alfa, ordinaal, over wat twee of meer evaluatoren een oordeel gaven: een onderdeel in een meting. 1 is volledig eens, 0 is wat toeval zou geven.
reliability-agree-good = De evaluatoren zijn het in hoge mate eens.
reliability-agree-fair = De evaluatoren zijn het grotendeels eens; noem verschillen waar zij ertoe doen.
reliability-agree-weak = De evaluatoren zijn het weinig eens; bespreek de verschillen voordat u op deze oordelen bouwt.
reliability-agree-negative = De evaluatoren zijn het vaker oneens dan toeval zou geven; bespreek wat ieder onder de schaal verstaat.
reliability-agree-no-spread = Niet te berekenen: alle oordelen zijn gelijk ({ $units ->
    [one] 1 meting van een onderdeel
   *[other] { $units } metingen van onderdelen
  }).
reliability-differ = Waar zij het meest verschillen
reliability-no-differ = Zij gaven overal hetzelfde oordeel.
reliability-points = { $count ->
    [one] 1 punt verschil
   *[other] { $count } punten verschil
  }
reliability-unit = { $part } · { $measurement }
reliability-rated = { $evaluator }: { $value }
reliability-more = Nog { $count ->
    [one] 1 verschil
   *[other] { $count } verschillen
  } tonen
reliability-agreement-hidden = Oordelen van anderen tellen hier pas mee waar uw eigen oordeel er is.
reliability-grade = Evaluatoren geven geen rapportcijfers.
reliability-no-ratings = Nog niets is door twee evaluatoren beoordeeld.
reliability-to-ratings = Naar de oordelen
reliability-to-pilot = Naar proeftuin: { $place }

# Rekenproef bij Controle
check-tab-numbers = Rekenproef
numbers-all-right = { $count ->
    [one] Het ene voorbeeld komt uit
   *[other] Alle { $count } voorbeelden komen uit
  }
numbers-wrong = { $wrong ->
    [one] 1 van de { $count } voorbeelden komt niet uit
   *[other] { $wrong } van de { $count } voorbeelden komen niet uit
  }
numbers-why = Het programma rekent hier gepubliceerde voorbeelden na met dezelfde functies als waarmee het uw gegevens verwerkt. De bron staat erbij, zodat u het zelf kunt nazoeken.
numbers-wrong-why = Gebruik de uitkomsten van dit programma dan niet, en meld welke voorbeelden niet uitkomen.
numbers-copy = Tabel kopiëren
numbers-method = Methode
numbers-quantity = Wat
numbers-source = Bron
numbers-expected = Gepubliceerd
numbers-found = Gevonden
numbers-right = Klopt?
numbers-is-right = klopt
numbers-is-wrong = klopt niet
numbers-nothing = niets
numbers-line = { $method }, { $quantity }: gepubliceerd { $expected }, gevonden { $found }, { $verdict }. Bron: { $source }

# Alle schalen
forest-one-scale = Op deze schaal
forest-all-scales = Op alle schalen
scales-heading = Verandering op alle schalen
