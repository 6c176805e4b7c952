# Wat de opdrachten zeggen in een terminal

# Hulp
cli-about = Laat zien wat er in proeftuinen is veranderd, en hoe zeker dat is. Zonder opdracht opent het venster.
cli-heading-usage = Gebruik
cli-heading-commands = Opdrachten
cli-heading-arguments = Wat erbij hoort
cli-heading-always = Altijd
cli-heading-options = Keuzes
cli-help-more = `proeftuinmeter help OPDRACHT` vertelt meer over één opdracht.
cli-help-global = De afloop is 0 als het gelukt is, 1 als het werk iets verkeerds vond, 2 als de opdracht niet klopt en 3 als een bestand niet te gebruiken is.

cli-about-new = Maakt een leeg programma met de standaardvragenlijsten, of een kopie van een voorbeeld
cli-about-info = Toont het programma, de metingen en wat er in het bestand staat
cli-about-pilots = Toont de proeftuinen en hun onderdelen
cli-about-import = Leest ingevulde vragenlijsten, proeftuinen, cijfers, oordelen, een vragenlijst of een heel programma in: alles of niets
cli-about-export = Schrijft gegevens voor andere programma's: CSV, Excel, SPSS, of alles als JSON
cli-about-scores = Toont de scores per onderdeel, schaal, bron en meting
cli-about-changes = Toont per onderdeel wat er tussen twee metingen is veranderd
cli-about-items = Toont per vraag hoe vaak elk antwoord is gegeven
cli-about-programme = Toont de veranderingen van alle onderdelen samen
cli-about-chart = Maakt één grafiek, als SVG of PNG
cli-about-questionnaires = Toont de vragenlijsten, of schrijft er een als TOML of als formulier om af te drukken
cli-about-reliability = Toont of de vragen van een schaal bij elkaar horen en hoezeer de evaluatoren het eens zijn
cli-about-check = Kijkt of het bestand en de gegevens in orde zijn, en of het programma goed rekent
cli-about-log = Toont wie wat wanneer heeft gewijzigd, het nieuwste eerst
cli-about-backup = Maakt een reservekopie, ook terwijl het bestand in een venster open is
cli-about-restore = Maakt van een reservekopie weer een programma
cli-about-help = Toont deze hulp, of die van één opdracht

cli-arg-file = Het programma, een bestand dat op .proeftuin eindigt
cli-arg-check-file = Het programma; bij --numbers mag het wegblijven
cli-arg-numbers = Rekent gepubliceerde voorbeelden na, met hun bron
cli-arg-new-file = Waar het nieuwe programma komt; wat er al is, wordt niet overschreven
cli-arg-sample = Opent het venster op een nieuwe kopie van dit voorbeeld
cli-arg-new-sample = Begint met dit voorbeeld in plaats van leeg
cli-arg-new-list = Noemt de voorbeelden
cli-arg-chart-list = Noemt de soorten grafieken
cli-arg-lang = De taal: nl of en
cli-arg-by = Wie het doet; komt in het logboek
cli-arg-json = Geeft het antwoord als JSON
cli-arg-help = Toont deze hulp
cli-arg-version = Toont de versie
cli-arg-data = De gegevens: CSV, TSV, XLSX, ODS of SPSS (.sav); een vragenlijst als .toml; een heel programma als .json
cli-arg-map = Een bestand met een indeling: wat de kolommen en de woorden in de cellen betekenen
cli-arg-map-name = De naam van een indeling die het programma bewaart
cli-arg-target = Wat de rijen zijn: responses (ingevulde vragenlijsten), pilots (proeftuinen), published (gepubliceerde cijfers) of ratings (oordelen van evaluatoren); anders blijkt het uit de kopjes
cli-arg-sheet = Het werkblad; anders het eerste dat zichtbaar is
cli-arg-create-pilots = Maakt proeftuinen en onderdelen aan die er nog niet zijn
cli-arg-dry-run = Kijkt alleen wat er zou gebeuren
cli-arg-on-duplicate = Wat te doen met gegevens die er al staan: refuse (weigeren, als u niets kiest), replace (vervangen) of skip (overslaan)
cli-arg-export-out = Het bestand dat gemaakt wordt; eindigt op .csv, .xlsx, .sav (SPSS) of .json
cli-arg-what = Wat eruit gaat: responses (ingevulde vragenlijsten), scores, changes (veranderingen), codebook (codeboek) of all (alles, in .xlsx of .json); wie niets kiest, krijgt all, en bij .csv en .sav responses
cli-arg-questionnaire = Alleen deze vragenlijst, bijvoorbeeld deelnemers, of één versie: deelnemers@2
cli-arg-export-for-others = Maakt het bestand voor anderen: cijfers over te weinig vragenlijsten blijven weg
cli-arg-from = De eerste van de twee metingen: 1, 2, …
cli-arg-to = De tweede van de twee metingen
cli-arg-without-doubtful = Laat de paren weg waarvan u besliste dat twee codes van dezelfde respondent zijn; geldt voor de cijfers over dezelfde mensen, die in de JSON staan
cli-arg-wave = Alleen deze meting: 1, 2, …
cli-arg-kind = De soort grafiek; `chart --list` noemt ze
cli-arg-chart-out = De afbeelding die gemaakt wordt; eindigt op .svg of .png
cli-arg-scale = De schaal, bijvoorbeeld rapportcijfer
cli-arg-source = De bron: responses (vragenlijsten), evaluator (oordeel) of published (gepubliceerd cijfer)
cli-arg-pilots = Alleen deze proeftuinen of onderdelen, bijvoorbeeld 1,"8:Effectieve methoden",31
cli-arg-width = De breedte in beeldpunten
cli-arg-height = De hoogte in beeldpunten; anders zo hoog als nodig
cli-arg-given-to = Aan wie het gegeven wordt; het bestand onthoudt dat
cli-arg-for-others = Maakt de grafiek voor anderen, niet voor eigen gebruik
cli-arg-key = Deze vragenlijst, bijvoorbeeld deelnemers
cli-arg-edition = Deze versie ervan; anders de nieuwste
cli-arg-questionnaires-out = Het bestand dat gemaakt wordt; eindigt op .toml (om te bewerken) of .html (om af te drukken)
cli-arg-pilot = Alleen wat bij deze proeftuin hoort: nummer of naam
cli-arg-since = Alleen vanaf dit moment, bijvoorbeeld 2026-11-22 of "2026-11-22 14:03"
cli-arg-backup-out = Waar de kopie komt; anders naast het bestand, met de datum van vandaag
cli-arg-backup = De reservekopie
cli-arg-restore-out = Waar het programma komt; wat er al is, wordt niet overschreven
cli-arg-command = De opdracht

# Wat er aan een aanroep niet klopt
cli-wrong-command = Er is geen opdracht of bestand { $word }; `proeftuinmeter help` noemt alle opdrachten.
cli-wrong-word = { $word } hoort hier niet bij; `proeftuinmeter help` vertelt wat wel kan.
cli-wrong-missing = Er ontbreekt nog iets: { $what }; `proeftuinmeter help` vertelt hoe het hoort.
cli-wrong-no-value = Achter { $argument } ontbreekt een waarde; zet die erachter.
cli-wrong-choice = { $argument } kan niet { $value } zijn; kies uit: { $known }.
cli-wrong-value = { $argument } kan niet { $value } zijn; `proeftuinmeter help` vertelt wat wel kan.
cli-wrong-twice = { $argument } staat er twee keer; laat er één weg.
cli-wrong-together = { $argument } en { $other } gaan niet samen; laat er één weg.
cli-wrong-call = Deze aanroep wordt niet begrepen; `proeftuinmeter help` vertelt hoe het hoort.
cli-wrong-json = Zonder opdracht opent het venster en is er geen JSON; noem een opdracht of laat --json weg.
cli-export-what = Bij --what past { $word } niet; kies uit: { $known }.
cli-export-kind = { $file } eindigt niet op .csv, .xlsx, .sav of .json; kies een van die vier.
cli-chart-kind = Er is geen grafiek { $word }; kies uit: { $known }.
cli-chart-one-part = Deze grafiek gaat over één onderdeel, maar --pilots noemt er meer: { $parts }. Noem er een.
cli-chart-no-part = Er staan nog geen proeftuinen in het programma; voeg er eerst een toe.
cli-chart-form = { $file } eindigt niet op .svg of .png; kies een van die twee.
cli-chart-no-scale = Dit programma heeft geen schaal om te tonen; voeg er eerst een toe.
cli-questionnaire-form = { $file } eindigt niet op .toml of .html; kies een van die twee.
cli-questionnaire-unknown = Vragenlijst { $word } bestaat niet in dit bestand; kies uit: { $known }.
cli-questionnaire-version = Vragenlijst { $key } heeft geen versie { $version }; kies uit: { $known }.
cli-log-since = { $word } is geen moment; schrijf het als 2026-11-22 of "2026-11-22 14:03".
cli-busy = { $file } is niet gewijzigd, want het is al open ({ $holder }); sluit het daar en probeer het opnieuw.
cli-output = Het antwoord kon niet worden weggeschreven ({ $why }); maak ruimte of kies een andere plaats.

# Kolommen
cli-column-number = nr
cli-column-pilot = proeftuin
cli-column-part = proeftuin of onderdeel
cli-column-scale = schaal
cli-column-source = bron
cli-column-wave = meting
cli-column-count = n
cli-column-mean = score
cli-column-remark = opmerking
cli-column-change = verandering
cli-column-words = in woorden
cli-column-parts = onderdelen
cli-column-mean-change = gemiddeld
cli-column-median-change = mediaan
cli-column-complete = volledig
cli-column-units = beoordeeld
cli-column-evaluators = evaluatoren
cli-column-alpha = alfa
cli-column-municipalities = gemeenten
cli-column-years = jaren
cli-column-name = naam
cli-column-title = titel
cli-column-about = wat het is
cli-column-kind = soort
cli-column-questionnaire = vragenlijst
cli-column-item = vraag
cli-column-answered = beantwoord
cli-column-unknown = weet niet
cli-column-not-applicable = n.v.t.
cli-column-missing = leeg
cli-column-given = antwoorden
cli-column-key = sleutel
cli-column-version = versie
cli-column-items = vragen
cli-column-responses = ingevuld

# Antwoorden
cli-new-made = Gemaakt: { $file }
cli-export-made = Geschreven: { $file } ({ $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  })
cli-export-rows = Geschreven: { $file } ({ $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
  }; { $whom })
cli-export-own = voor eigen gebruik
cli-export-others = voor anderen
cli-chart-made = Grafiek bewaard: { $file }
cli-questionnaire-made = Vragenlijst geschreven: { $file }
cli-backup-made = Reservekopie gemaakt: { $file }
cli-restore-made = Teruggezet: { $file }
cli-import-done = Ingelezen: { $read } gegevens gelezen, { $added } toegevoegd, { $replaced } vervangen, { $skipped } overgeslagen.
cli-import-dry = Er is niets ingelezen, alleen gekeken: { $read } gegevens gelezen, { $added } zouden worden toegevoegd, { $replaced } vervangen, { $skipped } overgeslagen.
cli-import-new = { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  } en { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  } aangemaakt.
cli-import-new-dry = { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  } en { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  } zouden worden aangemaakt.
cli-import-refused = Er is niets ingelezen: { $file } heeft { $count ->
    [one] 1 probleem
   *[other] { $count } problemen
  }; herstel het bestand of geef een indeling, en probeer het opnieuw.
cli-import-line = { $place }: { $what }
cli-import-line-value = { $place }, "{ $value }": { $what }
cli-import-progress = { $rows } rijen gelezen …
cli-scores-none = Er zijn nog geen scores.
cli-changes-none = Er is nog niets te vergelijken: geen onderdeel heeft een score bij beide metingen.
cli-items-none = Er zijn nog geen ingevulde vragenlijsten.
cli-items-no-option = niets aangekruist
cli-check-looked = Bekeken: { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  } en { $responses ->
    [one] 1 vragenlijst
   *[other] { $responses } vragenlijsten
  }.
cli-check-nothing = Alles is in orde.
cli-check-doubts = Het bestand is in orde; { $doubts ->
    [one] 1 gegeven is
   *[other] { $doubts } gegevens zijn
  } het nakijken waard.
cli-check-errors = { $errors ->
    [one] 1 fout
   *[other] { $errors } fouten
  }, en { $doubts ->
    [0] verder niets om na te kijken
    [one] 1 gegeven dat het nakijken waard is
   *[other] { $doubts } gegevens die het nakijken waard zijn
  }.
cli-check-heading = { $kind } ({ $count })
cli-check-seen = gezien, klopt: { $reason }
cli-check-wrong = In { $file } { $errors ->
    [one] is 1 fout
   *[other] zijn { $errors } fouten
  } gevonden; de lijst hierboven zegt wat en waar. Maak eerst een reservekopie voordat u verder werkt.
cli-check-number = { $quantity }: gepubliceerd { $expected }, gevonden { $found }.
cli-check-numbers-wrong = { $wrong ->
    [one] 1 voorbeeld van de rekenproef komt
   *[other] { $wrong } voorbeelden van de rekenproef komen
  } niet uit; gebruik de uitkomsten van dit programma niet, en meld welke voorbeelden het zijn.
cli-check-both-wrong = In { $file } { $errors ->
    [one] is 1 fout
   *[other] zijn { $errors } fouten
  } gevonden, en { $wrong ->
    [one] 1 voorbeeld van de rekenproef komt
   *[other] { $wrong } voorbeelden van de rekenproef komen
  } niet uit; gebruik de uitkomsten van dit programma niet, en meld welke voorbeelden het zijn.
cli-pilots-none = Er zijn nog geen proeftuinen.
cli-questionnaires-none = Er zijn nog geen vragenlijsten.
cli-programme-note = Gestegen en gedaald tellen vanaf de kleinste verandering die ertoe doet; hoger en lager tellen elk verschil.
cli-programme-double = Let op: op de schaal { $scale } ({ $source }) tellen proeftuinen dubbel, want ze hebben cijfers als geheel en per onderdeel: { $numbers }.
cli-reliability-alpha = Samenhang van de vragen van een schaal (Cronbachs alfa):
cli-reliability-alpha-note = Over alle onderdelen samen, van wie elke vraag van de schaal met een getal beantwoordde. 1 is volledig samenhangend, 0 is geen samenhang.
cli-reliability-maybe_reversed = misschien omgekeerd bedoeld
cli-reliability-pulls_down = haalt alfa omlaag
cli-reliability-differ = Waar de evaluatoren het meest verschillen:
cli-reliability-title = Overeenstemming van evaluatoren (Krippendorffs alfa, ordinaal):
cli-reliability-note = Beoordeeld is wat twee of meer evaluatoren een oordeel gaven: een onderdeel in een meting. 1 is volledig eens, 0 wat toeval zou geven.
cli-info-programme = Programma
cli-info-report = Overgenomen uit
cli-info-pilots = Proeftuinen
cli-info-named-parts = Onderdelen met een naam
cli-info-fieldwork = Afnames
cli-info-final-measurements = Effectmetingen
cli-info-published = Gepubliceerde cijfers
cli-info-ratings = Oordelen van evaluatoren
cli-info-findings = Bevindingen
cli-info-measurements = Metingen
cli-info-sources = Bronnen
cli-info-schema = Versie van het bestand
cli-log-none = Er is niets gevonden in het logboek.
cli-log-undone = ongedaan gemaakt: { $words }
cli-log-redone = opnieuw gedaan: { $words }
cli-log-many = { $count } gegevens; --json toont ze alle.
cli-kind-dumbbell = Alle onderdelen met de eerste en de tweede meting, gesorteerd op verandering
cli-kind-slope = Een of enkele onderdelen over alle metingen
cli-kind-forest = De verandering van elk onderdeel met haar 95%-interval, en van alle onderdelen samen
cli-kind-diverging = De antwoorden op elke vraag van een schaal, eerste meting boven de tweede
cli-kind-spread = De antwoorden in één onderdeel op een schaal, met wie van de eerste naar de tweede meting ging
cli-kind-coverage = Welke vragenlijsten per onderdeel en meting binnen zijn, en waarom niet
cli-kind-heatmap = De verandering van elk onderdeel op elke schaal, van één bron
cli-no-window = Hier kan geen venster open; een venster heeft een beeldscherm nodig en, op Debian, de pakketten { $packages }.
cli-window-broke = Het venster kon niet verder ({ $why }); wat als bewaard werd getoond, staat in het bestand; open het opnieuw.
cli-about-erase = Wist de antwoorden van een respondent, ook uit logboek, ongedaan maken en reservekopieën
cli-arg-respondent = De code van de respondent
cli-arg-erase-pilot = De proeftuin van de respondent; nodig waar meer proeftuinen deze code hebben

cli-column-interval = 95%-interval
cli-column-pairs = paren
cli-column-pooled = samengenomen
cli-column-between = I²
cli-programme-pooled-note = Samengenomen weegt elk onderdeel naar hoe zeker zijn verandering is (model met toevallige effecten); I² is het deel van de verschillen tussen onderdelen dat meer is dan toeval.
cli-column-holm = p (Holm)
cli-interval = { $low } tot { $high }
cli-changes-decisive = zonder respondent { $code } valt de verandering anders uit
cli-changes-decisive-nameless = zonder één respondent, die geen code heeft, valt de verandering anders uit
