# Vergelijken: proeftuinen naast elkaar
compare-title = Vergelijken
compare-add = Proeftuin of groep toevoegen
compare-new = Nieuwe vergelijking
compare-kept = Bewaarde vergelijkingen
compare-kept-search = Bewaarde vergelijking zoeken
compare-kept-hint = Typ een deel van de naam
compare-kept-none = Geen vergelijking met deze naam.
compare-kept-as = Bewaard als “{ $name }”
compare-not-kept = Nog niet bewaard
compare-keep = Bewaren onder een naam
compare-keep-go = Bewaren
compare-keep-as-new = Als nieuwe bewaren
compare-name-and-note = Naam en notitie
compare-name = Naam van de vergelijking
compare-name-hint = Bijvoorbeeld: jeugd in de wijk
compare-note = Notitie
compare-note-hint = Waarvoor u dit naast elkaar zet
compare-edit-done = Klaar
compare-remove = Vergelijking verwijderen
compare-menu = Meer
compare-fold-all = Alles inklappen
compare-unfold-all = Alles uitklappen
compare-copy = Tabel kopiëren
compare-present = Presenteren
compare-present-why = Op het hele scherm, zoals anderen het mogen zien
compare-export = Exporteren
compare-export-svg = Bladzijde als SVG
compare-export-png = Bladzijde als PNG
compare-export-table = Tabel voor Excel (.xlsx)
compare-table-heading = Vergelijking als tabel bewaren
compare-only-different = Alleen wat verschilt
compare-only-different-why = Regels waarin alle kolommen hetzelfde zeggen, blijven weg
compare-spider = Spinnenweb
compare-spider-why = Een spinnenweb praat makkelijk maar meet slecht: de vorm hangt af van de volgorde van de schalen, en een twee keer zo hoge score geeft een vier keer zo groot vlak.

compare-also-why = Zet deze proeftuin in de vergelijking, naast wat daar al staat
palette-comparison = bewaarde vergelijking
compare-empty = Nog niets om te vergelijken
compare-empty-why = Zet twee tot zes proeftuinen, onderdelen of groepen naast elkaar. U ziet per schaal wat er veranderde, wat de opdrachtgever anders deed, en welke bevindingen terugkomen.
compare-choose = Kies proeftuinen
compare-or-kept = Of open een bewaarde vergelijking:
compare-one = Kies er nog een: er is nu niets om mee te vergelijken.
compare-preparing = De vergelijking wordt klaargezet…
compare-gone = { $count ->
    [one] 1 kolom hoort bij een proeftuin of groep die niet meer in het programma staat.
   *[other] { $count } kolommen horen bij proeftuinen of groepen die niet meer in het programma staan.
  }
compare-gone-out = Uit de vergelijking halen
compare-full = Er staan al { $most } kolommen. Haal er eerst een weg.

# Kiezen
compare-pick = Wie komt ernaast?
compare-pick-done = Klaar
compare-pick-pilots = Proeftuinen
compare-pick-groups = Groepen
compare-pick-alike = Lijkt het meest op …
compare-pick-search = Proeftuin of groep zoeken
compare-pick-hint = Nummer, naam, thema of gemeente
compare-pick-filters = Filters
compare-pick-filters-on = Filters ({ $count })
compare-pick-filters-clear = Wis filters
compare-pick-any = Alles
compare-pick-count = { $count } van hoogstens { $most } kolommen
compare-pick-in = Klik om toe te voegen
compare-pick-out = Klik om weg te halen
compare-pick-none = Niets gevonden. Probeer een ander woord of wis de filters.
compare-pick-rest = Met de rest van het programma ernaast
compare-pick-rest-why = Naast de groep komt een kolom met alle proeftuinen die er niet bij horen
compare-pick-like = Lijkt op
compare-pick-like-why = Hoe meer er overeenkomt van thema, soort opdrachtgever, grootte en beginscore, hoe hoger het staat. Onder elke naam staat wat overeenkomt.
compare-pick-alike-first = Kies eerst bij Proeftuinen een proeftuin; dan staat hier wat daar het meest op lijkt.
compare-pick-alike-none = Geen andere proeftuin heeft hetzelfde thema, dezelfde soort opdrachtgever, ongeveer evenveel deelnemers of een vergelijkbare beginscore.
compare-group-note = { $count ->
    [one] 1 proeftuin
   *[other] { $count } proeftuinen
  }
compare-kind-of-group-theme = Thema
compare-kind-of-group-municipality = Gemeente
compare-kind-of-group-adviser = Adviseur
compare-kind-of-group-commissioner-kind = Opdrachtgever
compare-kind-of-group-keyword = Trefwoord

# Kolommen
compare-column = Kolom
compare-column-keys = Links, rechts, vastzetten, openen of weghalen. Met Alt en een pijltje schuift de kolom op.
compare-column-left = Naar links
compare-column-right = Naar rechts
compare-column-pin = Vastzetten als maatstaf
compare-column-unpin = Niet meer als maatstaf
compare-column-open = Proeftuin openen
compare-column-out = Weghalen
compare-columns = { $count ->
    [one] 1 kolom
   *[other] { $count } kolommen
  }
compare-reference = Maatstaf
compare-reference-means = ≠ zegt wat anders is dan in de maatstaf.

# Regels
compare-table = Vergelijking als tabel. Met de pijltjes loopt u door de vakken.
compare-table-row = Regel
compare-section-facts = Feiten
compare-section-role = Rol en verantwoordelijkheden van de opdrachtgever
compare-section-scores = Scores
compare-section-items = Vragen die het meest verschillen
compare-section-ladder = Participatieladder
compare-section-findings = Bevindingen
compare-section-measurements = Metingen en aantallen
compare-folded = ingeklapt
compare-unfolded = uitgeklapt
compare-told = { $rows ->
    [one] 1 regel
   *[other] { $rows } regels
  }, { $different ->
    [0] geen verschil
    [one] 1 verschil
   *[other] { $different } verschillen
  }
compare-told-scores = { $rows ->
    [one] 1 schaal
   *[other] { $rows } schalen
  } en bronnen, { $different ->
    [0] geen verschil
    [one] 1 verschilt
   *[other] { $different } verschillen
  }
compare-told-items = { $rows ->
    [one] 1 vraag
   *[other] { $rows } vragen
  }
compare-told-findings = { $rows ->
    [one] 1 regel
   *[other] { $rows } regels
  }, { $shared ->
    [0] geen komt in meer kolommen voor
    [one] 1 komt in meer kolommen voor
   *[other] { $shared } komen in meer kolommen voor
  }
compare-nothing-differs = Hierin verschillen de kolommen niet.
compare-nothing = –
compare-no-answer = geen antwoord
compare-nobody = niets aangekruist
compare-more = meer
compare-less = minder
compare-withheld = niet getoond

compare-role-first = ○ { $measurement }: { $answers }
compare-role-second = ● { $measurement }: { $answers }
compare-role-changed = ≠ ● { $measurement }: { $answers }
compare-role-both = ○● { $answers }
compare-role-lacks = { $measurement }: geen antwoord
compare-undated = meting niet vermeld
compare-role-never-dated = Het verslag vermeldt niet bij welke meting de opdrachtgevers dit zeiden. Wat veranderde, is daarom niet te zien.

compare-change = Verandering
compare-interval = 95%-interval { $low } tot { $high }
compare-n = n { $n }
compare-n-unknown = n onbekend
compare-evaluators = { $count ->
    [one] 1 evaluator
   *[other] { $count } evaluatoren
  }
compare-over-parts = { $parts ->
    [one] over 1 onderdeel
   *[other] gemiddelde van { $parts } onderdelen
  }
compare-over-both = { $parts ->
    [one] van 1 onderdeel met beide metingen
   *[other] gemiddelde van { $parts } onderdelen met beide metingen
  }
compare-explain = Waar komt dit vandaan? Klik, of Enter.
compare-interval-paired = 95%-interval { $low } tot { $high }, van wie beide keren antwoordde ({ $own })
compare-decisive = één respondent bepaalt of dit een verandering heet
compare-disagrees = wie beide keren antwoordde, veranderde anders
compare-chart-hint = Klik voor waar de verandering vandaan komt.
compare-spider-hint = De getallen staan in de tabel eronder.

compare-items-tested = { $tested ->
    [one] Van 1 vraag is te zeggen of toeval zo'n verschil geeft
   *[other] Van { $tested } vragen is te zeggen of toeval zo'n verschil geeft
  }. { $beyond ->
    [0] Bij geen daarvan verschillen de kolommen meer dan toeval bij deze aantallen geeft, als u meetelt dat er zoveel vragen zijn.
    [one] Bij 1 verschillen de kolommen meer dan toeval bij deze aantallen meestal geeft, ook als u meetelt dat er zoveel vragen zijn.
   *[other] Bij { $beyond } verschillen de kolommen meer dan toeval bij deze aantallen meestal geeft, ook als u meetelt dat er zoveel vragen zijn.
  }
compare-items-untested = Of deze verschillen meer zijn dan toeval, is bij deze aantallen niet te zeggen.
compare-items-more = { $count ->
    [one] Nog 1 vraag tonen
   *[other] Nog { $count } vragen tonen
  }
compare-items-fewer = Alleen de grootste verschillen tonen
compare-item-difference = verschil { $difference }
compare-item-difference-interval = verschil { $difference } ({ $low } tot { $high })
compare-item-p = Kans op zo'n verschil door toeval: p { $p }; gecorrigeerd voor het aantal vragen { $holm }.
compare-item-p-alone = Kans op zo'n verschil door toeval: p { $p }.
compare-item-no-p = Of dit meer is dan toeval, is niet te zeggen: { $reason }.
compare-item-told = Gemiddelde { $mean }, n { $n }
compare-item-told-earlier = Gemiddelde { $mean }, n { $n }; de meting ervoor { $earlier }
compare-lowest = ↓ laagst
compare-highest = ↑ hoogst

compare-ladder-both = ○● beide metingen
compare-ladder-gone = ≠ ○ alleen eerste meting
compare-ladder-new = ≠ ● alleen tweede meting
compare-ladder-first = ○ eerste meting
compare-ladder-second = ● tweede meting
compare-ladder-yes = ja
compare-ladder-undated = ja (meting niet vermeld)
compare-ladder-no = niet genoemd

compare-kind-success-factor = Wat hielp
compare-kind-obstacle = Wat hinderde
compare-kind-lesson = Lessen
compare-kind-finding = Overige bevindingen
compare-kind-quote = Citaten
compare-recurs = in { $count } van { $columns } kolommen
compare-recurs-why = Deze bevindingen hebben hetzelfde label; daarom staan zij op één regel.
compare-once = in 1 kolom
compare-without-label = zonder label
compare-findings-more = en nog { $count }
compare-findings-count = { $count ->
    [one] 1 bevinding
   *[other] { $count } bevindingen
  }

compare-responses = { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }
compare-responses-of = { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }, { $invited } uitgenodigd
compare-held-for = gehouden bij { $held } van { $known } onderdelen

help-compare-heading = Vergelijken
help-compare =
    Zet twee tot zes proeftuinen, onderdelen of groepen naast elkaar. Kies ze met "Proeftuin of groep toevoegen": zoek, filter, neem een groep met de rest van het programma ernaast, of kijk bij "Lijkt het meest op …" wie vergelijkbaar is en waarin.

    Per schaal staan alle kolommen op één as: het open rondje is de eerste meting, het dichte de tweede. De lichte band erachter is de middelste helft van het programma; wie erbuiten valt, is ongewoon. Eronder staat of de kolommen meer verschillen dan toeval bij deze aantallen geeft.

    ≠ staat bij een regel waarin de kolommen verschillen, en bij een antwoord dat tussen de metingen veranderde. "Alleen wat verschilt" laat de rest weg. Klik op een kop om een deel in te klappen.

    Bij "Kolom" verplaatst u een kolom, zet u haar vast als maatstaf of haalt u haar weg; slepen kan ook. Met een maatstaf ziet u in elk vak of het daarvan afwijkt.

    Bewaar de vergelijking onder een naam: zij opent later zoals zij was, met de getallen van dan. Van een bewaarde vergelijking wordt elke wijziging meteen bewaard, en u kunt haar ongedaan maken.

    Klik op een getal voor "Waar komt dit vandaan?". Ctrl+F zoekt een proeftuin, Ctrl+C kopieert de tabel, F5 presenteert.
