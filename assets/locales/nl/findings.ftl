# Bevindingen in het hele programma, en het codeboek
findings-title = Bevindingen
findings-tab-search = Zoeken
findings-tab-counts = Labels tellen
findings-tab-codebook = Codeboek

# Zoeken
findings-search = Zoek in alle bevindingen
findings-search-pilot = Zoek in deze bevindingen
findings-any-kind = Alle soorten
findings-any-topic = Alle onderwerpen
findings-any-label = Alle labels
findings-no-label = Zonder label
findings-any-measurement = Alle metingen
findings-any-pilot = Alle proeftuinen
findings-any-change = Elke verandering
findings-parts-of = Onderdelen die { $class } zijn
findings-change-of = Verandering van onderdelen
findings-on = op
findings-pilot = Proeftuin
findings-pilot-search = Zoek een proeftuin
findings-nothing-called = Niets heet zo.
findings-more = Meer filters
findings-less = Minder filters
findings-clear = Wis alles
findings-none-fit = Geen bevinding past bij deze keuze.
findings-none-why = Hier komt alles wat in het programma is geleerd. Bevindingen schrijft u op bij een proeftuin, op het tabblad Bevindingen.
findings-to-pilots = Naar Proeftuinen
findings-to-pilot = Naar de proeftuin
findings-count = { $shown } van { $total } bevindingen, bij { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  }
findings-count-all = { $total ->
    [one] 1 bevinding
   *[other] { $total } bevindingen
  }, bij { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  }
findings-of-pilot = { $count ->
    [one] 1 bevinding
   *[other] { $count } bevindingen
  }
findings-list = Gevonden bevindingen
findings-select = Kiezen
findings-select-all = Alles kiezen
findings-select-none = Kies niets meer
findings-selected = { $count } gekozen
findings-copy = Kopiëren
findings-copy-why = Zet wat is gekozen, of anders alles wat hier staat, als tabel op het klembord. Ctrl+C doet hetzelfde.

# Wat u met bevindingen doet
findings-label = Label
findings-labels = Labels
findings-labels-why = Geef wat is gekozen een label, of haal het eraf. In de lijst: toets L.
findings-label-field = Label zoeken of nieuw label
findings-label-hint = Typ een label…
findings-label-search = Zoek een label
findings-label-none = Het codeboek is nog leeg. Typ een naam en druk op Enter.
findings-label-new = Nieuw label “{ $name }”
findings-label-on = heeft dit
findings-label-some = { $count } hebben dit
findings-label-finds = Zoek alle bevindingen met dit label
findings-put-label = Label geven
findings-take-label = Label “{ $name }” weghalen
findings-move = Verplaatsen
findings-move-why = Zet wat is gekozen bij een andere schaal, of bij de effecten. In de lijst: toets M.
findings-move-to = Naar de schaal
findings-join = Samenvoegen
findings-join-why = Maakt van de gekozen bevindingen van één proeftuin één bevinding: de teksten komen onder elkaar, bronnen en labels bij elkaar. Soort en schaal zijn die van de eerste. In de lijst: toets J.
findings-join-above = Samenvoegen met die erboven
findings-select-several = Meer kiezen in Bevindingen
findings-open = Openen
findings-open-why = Opent de proeftuin bij deze bevinding. In de lijst: Enter.

# Labels tellen
findings-by-change = Naar verandering
findings-by-kind = Naar soort
findings-by-topic = Naar schaal
findings-by-measurement = Naar meting
findings-heading-findings = Bevindingen
findings-heading-pilots = Proeftuinen
findings-class-up = Gestegen
findings-class-same = Gelijk
findings-class-down = Gedaald
findings-any-finding = Alle bevindingen
findings-of = { $count } van { $total }
findings-count-leads = Klik om deze bevindingen te zien
findings-untagged = { $count ->
    [one] 1 bevinding heeft nog geen label, en telt dus bij geen label mee.
   *[other] { $count } bevindingen hebben nog geen label, en tellen dus bij geen label mee.
  }
findings-untagged-show = Toon
findings-choose-label = Kies een label; dan staat hier in een zin wat er is geteld.
findings-label-unused = Geen bevinding heeft dit label.
findings-copy-counts = Tabel kopiëren
findings-copy-counts-why = Zet de tabel op het klembord, voor een spreadsheet. Ctrl+C doet hetzelfde.
findings-said-label = “{ $name }”
findings-said-kind = { $kind } “{ $name }”
findings-said = { $who } wordt genoemd in { $fell }, { $rose } en { $same } ({ $scale }, { $source }).
findings-said-fell = { $count } van de { $total } onderdelen die daalden
findings-said-rose = { $count } van de { $total } die stegen
findings-said-same = { $count } van de { $total } die ongeveer gelijk bleven
findings-rule = Een bevinding telt bij elk label dat zij heeft, en bij haar eigen soort, onderwerp en meting.
findings-rule-change = Geteld zijn onderdelen, niet bevindingen. Een bevinding over een onderdeel telt bij dat onderdeel; een bevinding over de proeftuin als geheel telt bij elk onderdeel van die proeftuin. Een onderdeel telt bij een label één keer, bij welke meting de bevinding ook hoort.
findings-outside = { $count ->
    [one] 1 bevinding gaat
   *[other] { $count } bevindingen gaan
  } over onderdelen zonder verandering op deze schaal, en { $count ->
    [one] telt
   *[other] tellen
  } daarom niet mee bij gestegen, gelijk of gedaald.
findings-hidden = Blind oordelen staat aan: { $count ->
    [one] 1 onderdeel ontbreekt hier
   *[other] { $count } onderdelen ontbreken hier
  } tot u zelf bij beide metingen een oordeel hebt gegeven.
findings-double = Een proeftuin met cijfers als geheel én per onderdeel staat hier met elk daarvan.
findings-no-test = Er staat geen toets bij, want bevindingen zijn geen steekproef: zij zijn opgeschreven omdat ze iemand opvielen, bij de ene proeftuin meer dan bij de andere.

# Codeboek
findings-no-labels = Nog geen labels om te tellen
findings-no-labels-why = Met labels telt u wat terugkomt: hoe vaak wordt een belemmering genoemd, en bij onderdelen die stegen of daalden? Geef bevindingen een label bij Zoeken, of begin met het codeboek.
findings-to-codebook = Naar het codeboek
findings-to-search = Naar Zoeken
findings-codebook-empty = Het codeboek is nog leeg
findings-codebook-empty-why = Hier komen de labels voor bevindingen, elk met een definitie: wanneer krijgt een bevinding het label, en wanneer niet? Typ hierboven het eerste label. Een label dat u bij een bevinding bedenkt, komt er vanzelf bij.
findings-new-label = Nieuw label
findings-add-label = Toevoegen
findings-copy-codebook = Codeboek kopiëren
findings-definition = Definitie
findings-definition-of = Definitie van “{ $name }”
findings-definition-hint = Wanneer krijgt een bevinding dit label, en wanneer niet?
findings-name-of = Naam van label “{ $name }”
findings-used = { $count ->
    [0] nog niet gebruikt
    [one] 1 bevinding
   *[other] { $count } bevindingen
  }
findings-label-earlier = Omhoog
findings-label-later = Omlaag
findings-join-label = Samenvoegen met…
findings-join-choose = Kies een label
findings-join-into = Samenvoegen met
findings-join-label-why = Alle bevindingen met “{ $name }” krijgen het label dat u kiest; “{ $name }” gaat uit het codeboek.
findings-label-joined = { $count ->
    [0] “{ $name }” is samengevoegd met “{ $into }”.
    [one] “{ $name }” is samengevoegd met “{ $into }”; 1 bevinding ging mee. Ctrl+Z maakt het ongedaan.
   *[other] “{ $name }” is samengevoegd met “{ $into }”; { $count } bevindingen gingen mee. Ctrl+Z maakt het ongedaan.
  }
findings-remove-label = Label verwijderen
findings-label-removed = { $count ->
    [one] “{ $name }” is verwijderd, en van 1 bevinding afgehaald. Ctrl+Z brengt het terug.
   *[other] “{ $name }” is verwijderd, en van { $count } bevindingen afgehaald. Ctrl+Z brengt het terug.
  }
findings-tag-gone = verwijderd label

help-findings-heading = Bevindingen
help-findings =
    Bij "Zoeken" staan alle bevindingen van het programma. Typ woorden, of kies een soort, onderwerp of label; onder "Meer filters" ook een meting, een proeftuin, of de onderdelen die op een schaal stegen of daalden. Ctrl+F brengt u in het zoekveld.

    Met de pijlen loopt u door de lijst. Spatie kiest een bevinding, Shift met een pijl kiest er meer, Ctrl+A kiest alles. L geeft labels: typ een paar letters en druk op Enter; wat nog niet bestaat, komt in het codeboek. M verplaatst naar een andere schaal, J voegt samen, Enter opent de proeftuin. Alles is met Ctrl+Z ongedaan te maken.

    "Labels tellen" telt per label: naar verandering, soort, schaal of meting. Elk getal leidt naar zijn bevindingen. Bij "Naar verandering" zijn onderdelen geteld. Een bevinding over een onderdeel telt bij dat onderdeel; een bevinding over de proeftuin als geheel telt bij elk onderdeel van die proeftuin. Een onderdeel telt bij een label één keer.

    Bij deze tellingen staat geen toets, want bevindingen zijn geen steekproef: zij zijn opgeschreven omdat ze iemand opvielen.

    In het codeboek staat bij elk label wanneer een bevinding het krijgt. Labels die hetzelfde betekenen, voegt u samen.
