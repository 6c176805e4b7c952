# Analyse.
analyse-title = Analyse
analyse-tab-changes = Veranderingen
analyse-tab-carries = Wat kan dit aantal dragen?
analyse-tab-forest = Alle onderdelen
analyse-tab-items = Vragen
analyse-tab-spread = Verdeling
analyse-tab-reliability = Betrouwbaarheid

# Waarnaar wordt gekeken
analyse-scale = Schaal
analyse-source = Bron
analyse-decided = Paren waarover is beslist
analyse-decided-why = Codes die weinig verschillen en waarvan iemand bij Controle besliste dat ze van dezelfde respondent zijn. Zet dit uit om te zien wat er zonder die paren overblijft.

# Hoe de analyse ervoor staat
analyse-renewing = Wordt vernieuwd…
analyse-stop = Stop
analyse-again = Opnieuw
analyse-stopped = Het vernieuwen is gestopt; u ziet de vorige uitkomst.
analyse-stopped-first = Het rekenen is gestopt voor er een uitkomst was.
analyse-none = Er is nog geen uitkomst
analyse-first = De uitkomsten worden berekend
analyse-first-why = Dit gebeurt naast het venster: u kunt intussen gewoon verder werken.

# Wat ontbreekt er om iets te laten zien
analyse-empty-pilots = Hier komt de analyse van uw programma
analyse-empty-pilots-why = Er staan nog geen proeftuinen in. Voeg de eerste toe bij Proeftuinen, of lees een programma in uit een bestand.
analyse-empty-pilots-go = Naar Proeftuinen
analyse-empty-pair = Hier komt wat er veranderde tussen twee metingen
analyse-empty-pair-why = Het programma heeft nog geen twee metingen. Voeg bij Instellingen een meting toe.
analyse-empty-pair-go = Naar Instellingen
analyse-empty-scores = Hier komt de analyse van scores en cijfers
analyse-empty-scores-why = Er staan nog geen vragenlijsten, cijfers of oordelen in. Voer ze in bij Invoer; de uitkomsten volgen meteen.
analyse-empty-scores-go = Naar Invoer

# Cijfers en zinnen over een verandering
analyse-interval = { $low } tot { $high }
analyse-nobody = niemand
analyse-rests-paired = { $pairs } paren
analyse-rests-groups = twee groepen
analyse-rests-groups-pairs = { $pairs ->
    [one] twee groepen (1 paar)
   *[other] twee groepen ({ $pairs } paren)
  }
analyse-without-code-first = één vragenlijst zonder code (eerste meting)
analyse-without-code-second = één vragenlijst zonder code (tweede meting)
analyse-decisive = Zonder { $who } zou de uitkomst ‘{ $without }’ zijn in plaats van ‘{ $class }’.
analyse-found = Het verschil is { $diff }; het 95%-interval loopt van { $low } tot { $high }.
analyse-found-paired = Het verschil is { $diff }. Bij de { $pairs } mensen die twee keer antwoordden is het gemiddeld { $own }; het 95%-interval daarvan loopt van { $low } tot { $high }.
analyse-found-no-interval = Het verschil is { $diff }; een interval is er niet: { $reason }.
analyse-p = De p is { $p } ({ $method }), en { $holm } na bijstelling voor alle onderdelen op deze schaal.
analyse-p-moves = De p is { $p } ({ $method }), en { $holm } na bijstelling voor alle onderdelen op deze schaal. Van de { $pairs } mensen die twee keer antwoordden: { $up } hoger, { $same } gelijk, { $down } lager.
analyse-class-moved = De uitkomst is ‘{ $class }’, want het verschil is minstens de kleinste verandering die telt ({ $smallest }).
analyse-class-same = De uitkomst is ‘{ $class }’, want het verschil is kleiner dan de kleinste verandering die telt ({ $smallest }).
analyse-class-just-same = De uitkomst is ‘{ $class }’, want met meer decimalen is het verschil { $diff }, en dat is net kleiner dan de kleinste verandering die telt ({ $smallest }).
analyse-disagree = Let op: bij de { $pairs } mensen die twee keer antwoordden is het verschil { $own }, en dat zou een andere uitkomst geven.

# De tabel van veranderingen
analyse-table = Veranderingen per onderdeel
analyse-filter = Zoek een onderdeel
analyse-filter-hint = Zoek een onderdeel…
analyse-filter-clear = Wissen
analyse-columns = Kolommen
analyse-columns-fitting = Wat in het venster past
analyse-copy = Tabel kopiëren
analyse-copy-why = Zet de tabel op het klembord, voor een spreadsheet. Ctrl+C doet hetzelfde.
analyse-parts = { $count ->
    [one] 1 onderdeel
   *[other] { $count } onderdelen
  }
analyse-signs = Elk verschil: { $up } hoger, { $same } gelijk, { $down } lager.
analyse-signs-why = Hier telt ook een verschil dat te klein is om ‘gestegen’ of ‘gedaald’ te heten.
analyse-signs-unknown = Zonder verschil: { $count }.
analyse-choose-row = Kies een regel; hier staat dan in woorden wat er is gevonden.
analyse-to-pilot = Naar proeftuin
analyse-none-fit = Geen onderdeel past bij deze keuze.
analyse-no-change = Nog geen verandering op deze schaal
analyse-no-change-why = Geen enkel onderdeel heeft in beide metingen een score uit deze bron. Kies een andere schaal of bron, of voer de ontbrekende meting in.
analyse-row-hint = Klik voor de uitleg; rechtermuisknop voor ‘Waar komt dit vandaan?’
analyse-sort = sorteren
analyse-sorted-up = gesorteerd van laag naar hoog
analyse-sorted-down = gesorteerd van hoog naar laag
analyse-heading-part = Onderdeel
analyse-heading-counts = n
analyse-heading-n-of = n { $measurement }
analyse-heading-diff = Verschil
analyse-heading-interval = 95%-interval
analyse-heading-own = Verschil bij het interval
analyse-heading-low = Interval van
analyse-heading-high = Interval tot
analyse-heading-class = Uitkomst
analyse-heading-headline = Rust op
analyse-heading-p = p
analyse-heading-holm = p (Holm)
analyse-heading-moves = Dezelfde mensen
analyse-heading-hedges-g = Hedges' g
analyse-heading-cliffs-delta = Cliff's delta
analyse-heading-rank-biserial = Rank-biserial
analyse-heading-smallest-p = Kleinste p
analyse-heading-smallest-change = Kleinste verschil
analyse-heading-decisive = Beslist alleen
analyse-heading-moves-up = Dezelfde mensen hoger
analyse-heading-moves-same = Dezelfde mensen gelijk
analyse-heading-moves-down = Dezelfde mensen lager
analyse-heading-remarks = Opmerkingen
analyse-column-part = Het nummer van de proeftuin en de naam van het onderdeel.
analyse-column-counts = Hoeveel vragenlijsten, evaluatoren of deelnemers: eerste → tweede meting.
analyse-column-mean-from = Het gemiddelde van de eerste meting.
analyse-column-mean-to = Het gemiddelde van de tweede meting.
analyse-column-diff = Tweede gemiddelde min eerste.
analyse-column-interval = Waar de werkelijke verandering redelijkerwijs ligt. Ligt nul erin, dan kan er ook niets zijn veranderd. Bij paren staat ervoor het gemiddelde verschil van die mensen.
analyse-column-class = Gestegen, ongeveer gelijk of gedaald, naar de kleinste verandering die telt.
analyse-column-headline = Of het interval en de p rusten op mensen die twee keer antwoordden (paren), of op alle vragenlijsten als twee groepen.
analyse-column-p = Hoe vaak toeval alleen minstens zo'n verschil zou geven als er niets was veranderd.
analyse-column-holm = De p, bijgesteld omdat er naar veel onderdelen tegelijk is gekeken.
analyse-column-moves = Wie twee keer antwoordde: hoeveel gingen omhoog, bleven gelijk en gingen omlaag. Staat altijd naast een p.
analyse-column-hedges-g = Het verschil in standaardafwijkingen, gecorrigeerd voor kleine groepen.
analyse-column-cliffs-delta = Hoe vaak een tweede score hoger is dan een eerste, min hoe vaak lager: van −1 tot 1.
analyse-column-rank-biserial = Bij dezelfde mensen: de rangen van wie steeg min die van wie daalde, van −1 tot 1.
analyse-column-smallest-p = De laagste p die met dit aantal hoe dan ook mogelijk is.
analyse-column-smallest-change = De kleinste verandering die het interval van geen verandering kan onderscheiden.
analyse-column-decisive = De respondent zonder wie de uitkomst anders zou zijn.

# Voetnoten
analyse-note-small-count = Minder dan { $minimum } antwoorden: dit getal wordt weggelaten in alles wat voor anderen is.
analyse-note-few-reported = Minder dan { $minimum } deelnemers, volgens het rapport.
analyse-note-count-unknown = Het rapport zegt niet hoeveel mensen dit cijfer gaven.
analyse-note-not-stated = Het rapport zegt niet bij welke meting dit cijfer hoort.
analyse-note-one-respondent = Volgens het rapport komt het verschil van één deelnemer.
analyse-note-different-evaluators = Geen evaluator beoordeelde beide metingen, dus is er geen verschil.
analyse-note-too-few = Te weinig antwoorden: daarvoor zijn er minstens twee in elke meting nodig.
analyse-note-too-few-pairs = Minder dan twee mensen antwoordden in beide metingen.
analyse-note-no-spread = Alle waarden of alle verschillen zijn gelijk, dus is er geen spreiding om mee te rekenen.
analyse-note-no-difference = Niemand die twee keer antwoordde, scoorde anders dan de eerste keer.
analyse-note-decided = Met paren waarover bij Controle is beslist.
analyse-note-disagree = Bij dezelfde mensen valt het verschil in een andere klasse dan bij alle vragenlijsten.
analyse-note-decisive = De uitkomst hangt aan één respondent: zonder die ene zou zij anders zijn.
analyse-foot-double = Tellen dubbel, als geheel en met hun onderdelen: proeftuin { $pilots }.
analyse-foot-evaluator = Oordelen van evaluatoren hebben geen interval, toets of effectmaat: het zijn geen metingen bij een groep mensen.
analyse-foot-published = Gepubliceerde cijfers hebben geen interval, toets of effectmaat: daarvoor zijn de losse antwoorden nodig.
analyse-foot-hidden = Blind oordelen staat aan: { $count ->
    [one] 1 onderdeel ontbreekt hier
   *[other] { $count } onderdelen ontbreken hier
  } tot u zelf bij beide metingen een oordeel hebt gegeven.

# Wat kan dit aantal dragen?
carries-about = Bij weinig antwoorden kan ook een groot verschil toeval zijn. Hier staat per onderdeel wat het aantal antwoorden hoogstens kan laten zien, nog voordat u naar de uitkomst kijkt. Wat de meeste voorzichtigheid vraagt, staat bovenaan.
carries-in-words = In woorden
carries-concern-no-test = Te weinig voor een toets
carries-concern-never-strong = Kan geen sterk bewijs geven
carries-concern-one-decides = Eén respondent beslist
carries-concern-coarse = Ziet alleen grote veranderingen
carries-concern-enough = Draagt genoeg
carries-who = { $first ->
    [one] 1 antwoord
   *[other] { $first } antwoorden
  } de eerste keer en { $second } de tweede; { $pairs ->
    [0] minder dan twee mensen zijn in beide metingen te herkennen.
   *[other] { $pairs } mensen zijn in beide metingen te herkennen.
  }
carries-no-test = Een toets is hier niet mogelijk: daarvoor zijn er in elke meting minstens twee antwoorden nodig.
carries-never-strong = De kleinste p die hier kan is { $p }, meer dan 0,05: ook de meest uitgesproken uitkomst zou geen sterk bewijs zijn.
carries-can-be-strong = De kleinste p die hier kan is { $p }: een uitgesproken uitkomst kan hier sterk bewijs zijn.
carries-no-interval = Een interval is er niet: { $reason }.
carries-coarse = Een verandering van minder dan { $change } is hier niet van geen verandering te onderscheiden, terwijl op deze schaal { $smallest } al telt.
carries-fine = Een verandering vanaf { $change } is hier van geen verandering te onderscheiden; op deze schaal telt zij vanaf { $smallest }.
carries-nobody-decides = Geen enkele vragenlijst bepaalt de uitkomst alleen.
carries-not-responses = Dit gaat over vragenlijsten
carries-not-responses-why = Oordelen van evaluatoren en gepubliceerde cijfers zijn geen antwoorden van een groep mensen, dus is er geen aantal dat een toets kan dragen. Kies als bron Vragenlijsten, waar die er zijn.
