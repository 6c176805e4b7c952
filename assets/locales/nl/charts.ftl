# charts
chart-error-draw = De grafiek kon niet worden getekend: { $reason }. Probeer het nogmaals; blijft het misgaan, bewaar de grafiek dan in een andere vorm.
chart-error-too-large = De grafiek is met { $width } × { $height } beeldpunten te groot voor een PNG. Bewaar hem als SVG, of toon met een filter minder rijen.
chart-note-source = Bron: { $source }.
chart-note-invented = { base-invented }.
chart-note-own-use = Voor eigen gebruik.
chart-satisfactory = voldoende { $grade }
chart-dumbbell-title = { $scale }: eerste en tweede meting
chart-dumbbell-description = { $scale } van { $parts } onderdelen met beide metingen. Gestegen: { $up }, gelijk: { $same }, gedaald: { $down }.
chart-dumbbell-empty = Nog geen onderdeel heeft hier een score op { $scale }.
chart-slope-title = { $scale } door de tijd
chart-slope-description = { $scale } per meting. { $parts }.
chart-slope-empty = Hier is nog geen score op { $scale }.
chart-withheld = minder dan { $minimum } deelnemers, daarom niet getoond
chart-withheld-gives-back = niet getoond: het zou een ander getal teruggeven
chart-items-note-left-out = Onderdelen met minder dan { $minimum } vragenlijsten zijn niet meegeteld, en ook niet die waarvan de antwoorden van enkelen terug te rekenen zouden zijn.
chart-slope-note-left-out = Niet getoond, met minder dan { $minimum } deelnemers: { $parts }.
chart-interval = { $low } tot { $high }
chart-change-description = { $scale } van { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  }, { $first } en { $second }. Gestegen: { $up }, ongeveer gelijk: { $same }, gedaald: { $down }.
chart-forest-title = { $scale }: verandering per onderdeel
chart-forest-description = Alle onderdelen samen: { $change } ({ $interval }), { $differ }.
chart-forest-empty = Nog geen onderdeel heeft twee metingen op { $scale }.
chart-forest-interval = verandering met 95%-interval
chart-forest-point = verandering
chart-forest-diamond = alle onderdelen samen
chart-forest-band = minder dan { $smallest }: telt als ongeveer gelijk
chart-forest-beyond = interval loopt verder door
chart-forest-n = n
chart-forest-change = verandering
chart-forest-no-interval = geen interval
chart-forest-all = Alle onderdelen samen
chart-forest-together = { $parts } onderdelen met een interval; { $differ } (I² = { $share }%)
chart-forest-note-interval = De intervallen gaan over alle vragenlijsten van beide metingen (Welch), niet alleen over wie twee keer antwoordde; daarop rust ook de verandering van alle onderdelen samen.
chart-forest-note-withheld = De verandering van alle onderdelen samen staat er niet bij: daaruit zou een onderdeel met minder dan { $minimum } deelnemers terug te rekenen zijn.
chart-forest-note-double = Deze proeftuinen tellen dubbel mee, als geheel en met hun onderdelen: { $pilots }.
chart-forest-note-few = Een verandering van alle onderdelen samen is er pas bij twee onderdelen met een interval.
chart-forest-note-other-source = Intervallen en een verandering van alle onderdelen samen zijn alleen te berekenen bij vragenlijsten.
chart-forest-note-lacking = { $parts ->
    [one] Eén onderdeel heeft maar één van de twee metingen en staat er niet bij.
   *[other] { $parts } onderdelen hebben maar één van de twee metingen en staan er niet bij.
  }
chart-items-title = { $scale }: antwoorden per vraag
chart-items-description = { $scale }, { $first } en { $second }: bij { $items ->
    [one] 1 vraag
   *[other] { $items } vragen
  } is het gemiddelde te vergelijken. Gestegen: { $up }, ongeveer gelijk: { $same }, gedaald: { $down }; een verschil van minder dan { $smallest } heet ongeveer gelijk.
chart-items-empty = Nog niemand heeft de vragen van { $scale } beantwoord.
chart-items-n = n
chart-items-unknown = weet niet
chart-items-not-applicable = n.v.t.
chart-items-missing = leeg
chart-items-reverse = omgekeerd gesteld
chart-items-none = geen antwoorden
chart-items-version = { $item }, versie { $version }
chart-items-some = { $programme }, { $parts } onderdelen
chart-items-note-line = De balken staan om de middelste antwoorden heen: links wie het oneens is, rechts wie het eens is. Een getal in een balk is het aantal antwoorden.
chart-items-note-grade = Rechts van de lijn staan de cijfers vanaf { $grade }. Een getal in een balk is het aantal antwoorden.
chart-items-note-withheld = n < { $minimum }: minder dan { $minimum } antwoorden, daarom niet getoond.
chart-items-note-reverse = Bij een omgekeerd gestelde vraag is oneens het gunstige antwoord; de balk toont wat er is geantwoord.
chart-coverage-title = Wat er is gemeten
chart-coverage-description = { $measurement }: { $held } gehouden, { $planned } gepland, { $not_held } niet gehouden, { $unknown } onbekend.
chart-coverage-empty = Er staan nog geen proeftuinen in het programma.
chart-coverage-held = gehouden
chart-coverage-planned = gepland
chart-coverage-not-held = niet gehouden
chart-coverage-unknown = onbekend
chart-coverage-no-reason = geen reden vermeld.
chart-coverage-note-counts = Getallen: vragenlijsten die binnen zijn, van het aantal dat is uitgenodigd.
chart-heatmap-title = Verandering per onderdeel en schaal: { $source }
chart-heatmap-empty = Nog geen onderdeel heeft hier een score.
chart-heatmap-unknown = niet bekend
chart-heatmap-not-held = niet gehouden
chart-heatmap-planned = gepland
chart-heatmap-one = één meting
chart-heatmap-smallest = { $scale } { $smallest }
chart-heatmap-note-class = Ongeveer gelijk is een verandering van minder dan: { $list }. Hoe sterker de kleur, hoe groter de verandering tegenover die grens.
chart-heatmap-note-none = Zonder getal: –, geen score; één meting, er is niets om mee te vergelijken; niet gehouden of gepland, de andere meting.
chart-spread-title = { $scale }: verdeling in { $part }
chart-spread-description = { $scale } in { $part }: { $n_first } antwoorden in de { $first }, { $n_second } in de { $second }.
chart-spread-change = Verandering { $change }; { $sentence }.
chart-spread-ways = Van de { $pairs } die twee keer antwoordden, kwamen er { $up } hoger uit, { $same } gelijk en { $down } lager.
chart-spread-empty = Hier heeft nog niemand de vragen van { $scale } beantwoord.
chart-spread-withheld = Niet getoond: { $reason }.
chart-spread-no-singles = Wat een enkele deelnemer antwoordde, staat er niet bij.
chart-spread-few-pairs = Wie twee keer antwoordde, staat er niet apart bij: dat zou iets zeggen over minder dan { $minimum } deelnemers.
chart-spread-n = n = { $n }
chart-spread-mean = gemiddelde met 95%-interval
chart-spread-up = { $count } hoger (hele lijn)
chart-spread-same = { $count } gelijk (stippels)
chart-spread-down = { $count } lager (streepjes)
chart-spread-twice = { $pairs ->
    [one] 1 antwoordde twee keer
   *[other] { $pairs } antwoordden twee keer
  }
mark-not-held = meting niet gehouden
mark-not-stated = meting niet vermeld in de bron
mark-count-unknown = aantal deelnemers onbekend
mark-one-respondent = één deelnemer bepaalt het verschil
mark-small-count = weinig deelnemers
mark-different-evaluators = de metingen zijn door verschillende evaluatoren beoordeeld
missing-not-held = { $measurement } niet gehouden
missing-planned = { $measurement } gepland
missing-unknown = { $measurement } ontbreekt
missing-neither-held = geen van beide metingen gehouden
missing-both = geen score bekend
