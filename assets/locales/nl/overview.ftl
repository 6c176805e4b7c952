# Overzicht
overview-purpose = Hoe staat het programma ervoor, en wat vraagt aandacht?
overview-tab-change = Verandering
overview-tab-matrix = Metingen

# Wat ontbreekt er om iets te laten zien
overview-empty-pilots = Hier komt het overzicht van uw programma
overview-empty-pilots-why = Er staan nog geen proeftuinen in. Voeg de eerste toe bij Proeftuinen, of lees een programma in uit een bestand.
overview-empty-pilots-go = Naar Proeftuinen
overview-empty-pilots-import = Programma inlezen
overview-empty-pair = Hier komt wat er veranderde tussen twee metingen
overview-empty-pair-why = Het programma heeft nog geen twee metingen. Voeg bij Instellingen een meting toe; wat er al is, ziet u onder Metingen.
overview-empty-pair-go = Naar Instellingen
overview-empty-scores = Hier komt de verandering van elk onderdeel
overview-empty-scores-why = Er staan nog geen cijfers of oordelen in. Voer ze in bij Invoer; de grafiek verandert meteen mee.
overview-empty-scores-go = Naar Invoer

# De cijfers bovenaan
overview-fact-pilots = { $pilots ->
    [one] proeftuin
   *[other] proeftuinen
  }, { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  }
overview-fact-pilots-hover = Elke proeftuin telt als één onderdeel, en elk deel met een eigen naam telt daarnaast. Samen zijn het { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  }.
overview-fact-both-grade = met { $scale } bij beide metingen
overview-fact-both-rating = met een score op { $scale } bij beide metingen
overview-fact-both-hover = Alleen onderdelen met een score bij beide metingen zijn te vergelijken. Bron: { $source }. Alleen in de eerste meting een score: { $only_first }; alleen in de tweede: { $only_second }.
overview-fact-double = Deze proeftuinen tellen dubbel, als geheel en met hun onderdelen: { $pilots }.
overview-fact-trends = gestegen, gelijk, gedaald
overview-fact-trends-said = { $up } gestegen, { $same } gelijk, { $down } gedaald
overview-fact-trends-hover = Hier telt elk verschil, hoe klein ook. Volgens de kleinste verandering die telt ({ $smallest }): { $up } gestegen, { $same } gelijk, { $down } gedaald.
overview-fact-trends-unknown = { $count ->
    [one] Van 1 onderdeel is de verandering niet bekend
   *[other] Van { $count } onderdelen is de verandering niet bekend
  }: geen evaluator beoordeelde daar beide metingen.
overview-fact-mean-grade = gemiddeld { $scale }
overview-fact-mean-rating = gemiddeld op { $scale }
overview-fact-mean-hover = Het gemiddelde van de { $parts ->
    [one] ene onderdeel
   *[other] { $parts } onderdelen
  } met beide metingen; elk onderdeel telt even zwaar. Gemiddelde verandering: { $mean }, mediaan: { $median }.

# De grafiek
overview-chart-heading = Verandering per onderdeel
overview-scale = Schaal
overview-source = Bron
overview-incomplete = Ook met een ontbrekende meting
overview-incomplete-hover = Toont ook de onderdelen waarvan een meting ontbreekt, onder de andere.
overview-hidden = Blind oordelen staat aan: { $count ->
    [one] 1 onderdeel ontbreekt hier en in de getallen erboven
   *[other] { $count } onderdelen ontbreken hier en in de getallen erboven
  }, tot u zelf bij beide metingen een oordeel hebt gegeven.
overview-hidden-nobody = Blind oordelen staat aan: { $count ->
    [one] 1 onderdeel ontbreekt hier en in de getallen erboven
   *[other] { $count } onderdelen ontbreken hier en in de getallen erboven
  }. Alleen wie onder eigen naam heeft geoordeeld, ziet andermans oordeel.
overview-only = Alleen: { $topic } ({ $count })
overview-only-clear = Alles tonen
overview-chart-menu = Grafiek
overview-chart-menu-hover = De grafiek bewaren of de tabel kopiëren
overview-chart-svg = Bewaren als SVG
overview-chart-png = Bewaren als PNG
overview-chart-copy = Tabel kopiëren

# De uitleg bij een rij
overview-part = { $number } · { $name }
overview-tip-of = Onderdeel van { $pilot }
overview-tip-value = { $measurement }: { $value } (n = { $n })
overview-tip-value-unknown = { $measurement }: { $value } (n onbekend)
overview-tip-value-evaluators = { $measurement }: { $value } ({ $n ->
    [one] 1 evaluator
   *[other] { $n } evaluatoren
  })
overview-tip-value-none = { $measurement }: geen score
overview-tip-change = Verandering: { $change }, { $class } (de kleinste verandering die telt is { $smallest })
overview-tip-evaluator = { $name }: { $values }
overview-tip-source = Bron: { $source }
overview-tip-source-where = Bron: { $source }; { $where }
overview-tip-hint = Klik voor de scores van deze proeftuin.

# De tabel voor een spreadsheet
overview-table-number = Nr.
overview-table-pilot = Proeftuin
overview-table-part = Onderdeel
overview-table-n = n { $measurement }
overview-table-change = Verandering
overview-table-class = Volgens de kleinste verandering die telt
overview-table-words = In woorden
overview-table-source = Bron
overview-table-remarks = Opmerkingen

# Vraagt aandacht
overview-attention = Vraagt aandacht
overview-attention-about = { $scale } · { $source }
overview-attention-none = Bij deze keuze valt niets op.
overview-attention-more = { $count ->
    [one] en nog 1 onderdeel
   *[other] en nog { $count } onderdelen
  }
overview-attention-reasons = { $parts ->
    [one] 1 onderdeel
   *[other] { $parts } onderdelen
  }; { $reasons ->
    [0] nergens staat waarom
    [one] bij 1 staat waarom
   *[other] bij { $reasons } staat waarom
  }
overview-attention-grades = bij { $some } van { $all } cijfers
overview-attention-part = { $number } · { $name }: { $what }
overview-attention-show = Toon deze onderdelen in de grafiek.
overview-attention-open = Naar deze proeftuin.
overview-topic-one-respondent = Eén deelnemer bepaalt het verschil
overview-topic-second-missing = Tweede meting ontbreekt
overview-topic-first-missing = Eerste meting ontbreekt
overview-topic-not-stated = Meting niet vermeld in de bron
overview-topic-count-unknown = Aantal deelnemers onbekend
overview-topic-strongly-down = Sterk gedaald
overview-topic-disagree = Evaluatoren verschillen 2 punten of meer

# Metingen: wat er is
overview-matrix-heading = Wat er is gemeten
overview-matrix-copy = Tabel kopiëren
overview-matrix-pilot = Proeftuin of onderdeel
overview-matrix-grade = Cijfer
overview-matrix-grade-hover = Het rapportcijfer van deze meting, met n waar die bekend is.
overview-matrix-final = Effectmeting
overview-matrix-final-group = Effecten
overview-matrix-column-hover = { $name }: { $held } gehouden, { $planned } gepland, { $not_held } niet gehouden, { $unknown } onbekend.
overview-matrix-sign-held = gehouden
overview-matrix-sign-planned = gepland
overview-matrix-sign-not-held = niet gehouden
overview-matrix-sign-unknown = onbekend
overview-matrix-invited = { $held }, { $count } uitgenodigd
overview-matrix-took-part = { $held } (n { $count })
overview-matrix-by-part = Vastgelegd per onderdeel; zie de regels hieronder.
overview-matrix-other-grade = ° cijfer op een andere schaal: { $scale }
overview-matrix-cell = { $group }, { $column }: { $words }
overview-matrix-reason = Reden: { $reason }
overview-matrix-no-reason = De bron noemt geen reden.
overview-matrix-method = Methode: { $method }
overview-matrix-effects = Effecten: { $effects }
overview-matrix-period = Periode: { $period }
overview-matrix-none = geen cijfer
overview-matrix-grade-said = { $scale }: { $value }, { $source }
overview-matrix-hidden = Nog niets vastgelegd van: { $questionnaires }.
overview-matrix-hint = Klik voor deze proeftuin.
overview-reasons = Waarom niet gehouden
overview-reasons-none = Van geen enkele meting staat vast dat zij niet is gehouden.
overview-reasons-more = En nog { $count }; ze staan ook in de gekopieerde tabel.
overview-matrix-column-remarks = toelichting
overview-questionnaire-deelnemers = Deelnemers
overview-questionnaire-opdrachtgever = Opdrachtgever
