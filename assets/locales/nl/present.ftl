# Presenteren: samenstellen en tonen
present-title = Presenteren
present-purpose = Zet klaar wat u aan een zaal laat zien. Alles wat u toont, is gemaakt voor anderen.
present-which = Presentatie
present-name = Naam van de presentatie
present-new-name = Presentatie
present-more = Meer
present-new = Nieuwe presentatie
present-propose = Stel een presentatie samen uit dit programma
present-copy = Kopie van deze presentatie
present-remove = Deze presentatie verwijderen
present-begin-empty = Beginnen met een lege presentatie
present-none = Nog geen presentatie
present-none-why = Een presentatie is een rij dia’s die u één voor één toont: woorden, grafieken, vergelijkingen en proeftuinen. U kunt ook verzamelen: kies bij een grafiek “Aan een presentatie toevoegen”.
present-no-slides = Deze presentatie heeft nog geen dia’s.
present-add-first = Voeg een dia toe, of kies bij een grafiek “Aan een presentatie toevoegen”.

present-show = Tonen
present-show-why = Op het hele scherm, vanaf de eerste dia. F5 begint bij de gekozen dia, Shift+F5 bij de eerste.
present-second = Op een tweede scherm
present-second-why = In een venster dat u naar de beamer sleept. Hier houdt u uw notities, de volgende dia en de tijd.
present-pictures = Als afbeeldingen
present-pictures-why = Elke dia als afbeelding in een map, voor wie dit programma niet heeft.

# Dia's
present-slides = Dia’s
present-add = Dia toevoegen
present-add-words = Woorden
present-add-words-none = Woorden kunnen altijd.
present-add-chart = Grafiek
present-add-chart-none = Er zijn nog geen scores of nog geen twee metingen.
present-add-comparison = Vergelijking
present-add-comparison-none = Er is nog geen bewaarde vergelijking. Maak er een bij Vergelijken.
present-add-pilot = Proeftuin
present-add-pilot-none = Er zijn nog geen proeftuinen.
present-earlier = Eerder
present-later = Later
present-slide-copy = Dia kopiëren
present-slide-remove = Dia verwijderen
present-words-title = Titel
present-words-title-hint = Waar gaat het over?
present-words-text = Tekst
present-words-text-hint = Elke regel wordt een alinea; begin met een streepje voor een opsomming.
present-words-empty = Woorden, nog leeg
present-comparison = Vergelijking
present-comparison-open = Openen in Vergelijken
present-columns-keep = Bewaren als vergelijking
present-columns-keep-why = Geeft deze kolommen een naam, zodat u ze ook bij Vergelijken terugvindt.
present-compared = Naast elkaar
present-rest = de rest van het programma, zonder { $group }
present-pilot-search = Proeftuin zoeken
present-kind = Soort grafiek
present-kind-dumbbell = Verandering per onderdeel
present-kind-slope = Verloop over de metingen
present-kind-forest = Verandering met interval
present-kind-diverging = Antwoorden per vraag
present-kind-spread = Verdeling in één onderdeel
present-kind-coverage = Welke vragenlijsten binnen zijn
present-kind-heatmap = Verandering op elke schaal
present-chart-parts = { $title } ({ $count ->
    [one] 1 onderdeel
   *[other] { $count } onderdelen
 })
present-parts-all = Alle onderdelen
present-parts-first = Het eerste onderdeel met beide metingen
present-parts-some = { $count ->
    [one] Alleen dit onderdeel:
   *[other] Alleen deze { $count } onderdelen:
 }
present-parts-clear = Weer alle onderdelen
present-parts-add = Onderdeel kiezen
present-parts-search = Onderdeel zoeken
present-parts-out = Uit deze grafiek halen
present-asks = Laat eerst raden
present-asks-short = eerst raden
present-asks-why = De tweede meting blijft verborgen tot u op een toets drukt, zodat de zaal eerst kan raden.
present-note = Notitie
present-note-for-you = Notitie voor uzelf
present-note-hint = Alleen u ziet dit, nooit de zaal.
present-note-none = Geen notitie bij deze dia.
present-page = Blad { $at } van { $count }
present-page-why = Het volgende blad van deze dia. Bij het tonen bladert u met dezelfde toets verder.
present-preview-after = Laat de tweede meting zien
present-preview-before = Verberg de tweede meting
present-for-others = Zo ziet de zaal het.
present-making = Deze dia wordt gemaakt…
present-gone = Wat hier stond, is uit het programma verwijderd.
present-gone-do = Kies iets anders voor deze dia, of verwijder haar.
present-gone-pilot = Proeftuin die is verwijderd
present-gone-comparison = Vergelijking die is verwijderd

# Een proeftuin op een dia
present-pilot-scores = Scores: { $from } → { $to }
present-pilot-sourced = { $words } ({ $source })
present-pilot-only = alleen { $measurement }
present-pilot-n = { $words } ({ $source }, n { $from } en { $to })
present-pilot-findings = Wat er is geleerd

# Een voorstel
present-proposal-subtitle = Wat veranderde er, en wat leren we daarvan?
present-proposal-end = Wat nemen we mee?
present-proposal-end-text =
    Wat herkent u?
    Wat verrast u?
    Wat doet u hier morgen mee?

# Verzamelen
present-chart-show = Dit presenteren
present-chart-collect = Aan een presentatie toevoegen
present-collect-heading = Aan welke presentatie toevoegen?
present-collected = Toegevoegd aan “{ $name }”, als dia { $number }.
present-collect-read-only = Dit programma is alleen te lezen. Open het bestand om te schrijven; dan kunt u verzamelen.
present-nothing-present = Deze presentatie heeft nog geen dia’s. Voeg er een toe; dan toont F5 haar.
present-nothing-pilots = Er is geen proeftuin gekozen. Kies er een in de lijst; dan toont F5 haar.
present-nothing-compare = Er staat nog niets naast elkaar. Kies twee kolommen; dan toont F5 ze.
present-nothing-analyse = Op dit tabblad staat geen grafiek. Ga naar Veranderingen, Alle onderdelen, Vragen of Verdeling en druk dan op F5.
present-nothing-overview = Er is nog geen grafiek om te tonen. Voer eerst scores in.
present-nothing-findings = Bevindingen staan op de dia van hun proeftuin. Open een proeftuin en druk op F5, of stel bij Presenteren iets samen.
present-already = U toont al iets op een tweede scherm. Stop daar eerst mee, bij Presenteren.
present-nothing-here = Hier is niets om te tonen. Ga naar een grafiek of een proeftuin en druk op F5, of stel bij Presenteren iets samen.

# Tonen
present-window = Presentatie
present-position = { $at } van { $count }
present-to-number = naar dia { $number }, Enter
present-black = Het scherm is zwart.
present-black-on = Zwart scherm
present-black-off = Beeld terug
present-looks = Licht of donker
present-forward = Verder
present-back = Terug
present-end = Stoppen met tonen
present-jump = Naar dia
present-next = Straks
present-last = Dit is de laatste dia.
present-time = Zo lang toont u al.
present-fill = Beeldvullend op het tweede scherm
present-fill-why = Sleep het venster “Presentatie” eerst naar de beamer. F in dat venster doet hetzelfde.
present-desk-how = De zaal ziet het venster “Presentatie”. Toetsen werken hier en daar: spatie of → verder, ← terug, B zwart, Esc stopt.
present-now-said = Nu te zien
present-next-said = Straks te zien
present-hidden-now = De tweede meting is nog verborgen.
present-key-forward = → spatie
present-key-forward-does = verder; laat eerst zien wat verborgen is
present-key-back = ← PageUp
present-key-back-does = terug
present-key-first = Home End
present-key-first-does = eerste en laatste dia
present-key-number = 7 Enter
present-key-number-does = naar dia 7
present-key-black = B
present-key-black-does = zwart scherm
present-key-hide = V
present-key-hide-does = volgnummer verbergen of tonen
present-key-looks = L
present-key-looks-does = licht of donker
present-key-end = Esc
present-key-end-does = stoppen

# Als afbeeldingen
present-file-pictures = afbeeldingen
present-file-before = vraag
present-file-after = antwoord
present-pictures-heading = Presentatie als afbeeldingen
present-pictures-means = Elke dia wordt een PNG van 1920 bij 1080 in een nieuwe map. Een dia die eerst laat raden, geeft er twee: de vraag en het antwoord.
present-pictures-folder = Map
present-pictures-go = Afbeeldingen maken
present-pictures-busy = Afbeeldingen worden gemaakt
present-folder-taken = De map “{ $folder }” is niet leeg. Kies een map die nog niet bestaat; er wordt nooit over bestanden heen geschreven.
present-folder-failed = De map “{ $folder }” kan niet worden gemaakt ({ $reason }). Kies een plek waar u mag schrijven.

help-present-heading = Presenteren
help-present =
    Zet klaar wat u aan een zaal laat zien, één ding tegelijk: woorden, grafieken, vergelijkingen en proeftuinen. Links staan de dia’s; kies er een en rechts ziet u haar zoals de zaal haar ziet. Alt+↑ en Alt+↓ verplaatsen een dia.

    Verzamelen kan overal: kies bij een grafiek “Aan een presentatie toevoegen”.

    F5 toont op het hele scherm wat u voor u hebt: hier de presentatie vanaf de gekozen dia (Shift+F5 vanaf de eerste), elders de grafiek, de proeftuin of de vergelijking. Verder met spatie, → of PageDown, terug met ← of PageUp; een presenter stuurt die toetsen ook. B maakt het scherm zwart, een getal met Enter springt, Esc stopt. F1 toont dan alle toetsen.

    Op een tweede scherm: sleep het venster “Presentatie” naar de beamer en maak het beeldvullend. Hier houdt u uw notitie, de volgende dia en de tijd.

    Laat eerst raden: de tweede meting blijft verborgen tot u op een toets drukt.

    Alles wat u toont, is voor anderen: wat over te weinig mensen gaat, wordt weggelaten; codes van respondenten, onderbouwingen van evaluatoren en uw notities komen niet in beeld.
