# grafieken van een vergelijking
chart-beside-title = { $scale }: naast elkaar
chart-beside-description = { $scale }, { $first } en { $second }. { $rows }.
chart-beside-empty = Geen van deze kolommen heeft een score op { $scale }.
chart-beside-reference = maatstaf
chart-beside-middle = middelste helft van { $parts ->
    [one] 1 onderdeel
   *[other] alle { $parts } onderdelen
  } in het programma, { $measurement }
chart-beside-interval = 95%-interval
chart-beside-evaluators = evaluatoren
chart-beside-parts = { $parts } onderdelen
chart-beside-withheld = { $measurement }: { $reason }
chart-beside-no-change = Geen verandering bij { $column }: { $reason }.
chart-beside-groups = Van een groep staat hier het gemiddelde van haar onderdelen; het interval gaat over die onderdelen.
chart-chance-change = Verandering
chart-chance-within = { $what }: de verschillen tussen deze { $columns } kolommen blijven binnen wat toeval bij deze aantallen geeft (p { $p }).
chart-chance-beyond = { $what }: deze { $columns } kolommen verschillen meer van elkaar dan toeval bij deze aantallen meestal geeft (p { $p }).
chart-chance-unknown = { $what }: of de kolommen meer verschillen dan door toeval, is niet te zeggen ({ $reason }).
chart-chance-neither = Of de kolommen meer verschillen dan door toeval, is niet te zeggen ({ $reason }).
chart-chance-not-responses = Of de kolommen meer verschillen dan door toeval, is alleen bij vragenlijsten te berekenen.
chart-guess-ask = Wat denkt u: wat gaf de { $second }?
chart-guess-description = { $title }. Om eerst te raden: alleen de { $first } is te zien, de { $second } is nog verborgen.
chart-beside-middle-guessed = middelste helft van het programma, { $measurement }
chart-spider-title = { $measurement }: alle schalen in één beeld
chart-spider-empty = { $count ->
    [0] Voor een spinnenweb zijn drie schalen nodig waarop alle kolommen een cijfer hebben; hier is er geen.
    [one] Voor een spinnenweb zijn drie schalen nodig waarop alle kolommen een cijfer hebben; hier is er één.
   *[other] Voor een spinnenweb zijn drie schalen nodig waarop alle kolommen een cijfer hebben; hier zijn het er { $count }.
  }
chart-spider-why = Alleen om over te praten: vorm en oppervlak hangen af van de volgorde van de schalen, en hoe zeker een cijfer is, ziet u hier niet.

# De bladzijde van een vergelijking
page-title = Vergelijking
page-description = { $title }. Naast elkaar: { $columns }.
page-empty = Alles is ingeklapt, of er is niets wat verschilt.
page-made = Gemaakt op { $date }.
page-made-by = Gemaakt door { $by } op { $date }.
page-for-others = Voor anderen: getallen over minder dan { $minimum } deelnemers staan er niet in.
page-differs = ≠ hierin verschillen de kolommen. ○ eerste meting, ● tweede meting.
page-panel = { $scale } · { $source }
page-lowest = { $mean } (laagst)
page-highest = { $mean } (hoogst)
page-ladder-gone = ○ alleen eerste meting
page-ladder-new = ● alleen tweede meting
page-recurs = in { $count } van de { $columns } kolommen
page-role-undated = { $answers } (meting niet vermeld)
page-ladder-undated = ja (meting niet vermeld)
