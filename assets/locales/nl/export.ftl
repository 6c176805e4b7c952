# export
# Gegevens die eruit gaan: wat, voor welk programma en voor wie.

export-what-responses = Ingevulde vragenlijsten
export-what-scores = Scores
export-what-changes = Veranderingen
export-what-codebook = Codeboek
export-what-all = Alles
export-what-published = Gepubliceerde cijfers
export-what-ratings = Oordelen
export-what-findings = Bevindingen
export-what-tags = Labels
export-form-xlsx = Excel (.xlsx)
export-form-csv = CSV
export-form-sav = SPSS (.sav)
export-form-json = JSON
export-whole-only = Het hele programma als JSON bevat altijd alle proeftuinen. Kies Excel, of één van de tabellen.
export-of-pilots = { $count ->
    [one] Alleen de gekozen proeftuin.
   *[other] Alleen de { $count } gekozen proeftuinen.
  }

# Wat er op staat.
export-note-programme = Programma: { $name }
export-note-invented = De gegevens zijn verzonnen, om mee te oefenen.
export-note-own = Voor eigen gebruik: niet bedoeld om aan anderen te geven.
export-note-others = Voor anderen: cijfers over minder dan { $minimum } vragenlijsten zijn weggelaten.
export-note-pilots = Alleen { $count } van de { $total } proeftuinen van het programma.
export-mark-invented = verzonnen
export-mark-own = eigen gebruik
export-mark-others = voor anderen
export-yes = ja
export-no = nee

# Hoe een bestand gaat heten: zonder spaties.
export-file-responses = vragenlijsten
export-file-scores = scores
export-file-changes = veranderingen
export-file-codebook = codeboek
export-file-all = alles
export-file-own = eigen-gebruik
export-file-others = voor-anderen
export-file-pilots = { $count ->
    [one] 1-proeftuin
   *[other] { $count }-proeftuinen
  }

# Wat een kolom is.
export-column-pilot = Nummer van de proeftuin
export-column-pilot_name = Naam van de proeftuin
export-column-part = Onderdeel; leeg is de proeftuin als geheel
export-column-wave = Meting
export-column-respondent = Code van de respondent
export-column-role = Rol van de respondent
export-column-questionnaire = Vragenlijst, met de versie
export-column-wave_stated = Of de bron zegt bij welke meting het cijfer hoort
export-column-scale = Schaal
export-column-source = Bron van het cijfer
export-column-n = Aantal vragenlijsten of evaluatoren
export-column-invited = Aantal uitgenodigd
export-column-mean = Gemiddelde
export-column-sd = Standaarddeviatie
export-column-median = Mediaan
export-column-ci_low = 95%-interval, ondergrens
export-column-ci_high = 95%-interval, bovengrens
export-column-reason = Waarom er een getal ontbreekt
export-column-withheld = Of er cijfers zijn weggelaten
export-column-from = Eerste van de twee metingen
export-column-to = Tweede van de twee metingen
export-column-n_from = Aantal bij de eerste van de twee
export-column-n_to = Aantal bij de tweede van de twee
export-column-mean_from = Gemiddelde bij de eerste van de twee
export-column-mean_to = Gemiddelde bij de tweede van de twee
export-column-diff = Verandering
export-column-class = Soort verandering
export-column-one_respondent = Of het cijfer volgens het rapport van één respondent komt
export-column-withheld_why = Waarom er cijfers zijn weggelaten
export-column-headline = Waar de verandering op rust
export-column-disagree = Of de mensen die beide keren antwoordden een andere soort verandering laten zien
export-column-smallest_p = De kleinste p die met deze aantallen mogelijk is
export-column-smallest_change = De kleinste verandering die van geen verandering te onderscheiden is
export-column-p_holm = P, gecorrigeerd volgens Holm
export-column-paired_n = Beide keren: aantal mensen
export-column-paired_diff = Beide keren: verandering
export-column-paired_sd_diff = Beide keren: standaarddeviatie van de verschillen
export-column-paired_ci_low = Beide keren: 95%-interval, ondergrens
export-column-paired_ci_high = Beide keren: 95%-interval, bovengrens
export-column-paired_p = Beide keren: p van de rangtekentoets van Wilcoxon
export-column-paired_method = Beide keren: hoe de p is berekend
export-column-rank_biserial = Beide keren: rangbiseriële correlatie
export-column-paired_up = Beide keren: aantal mensen dat hoger antwoordde
export-column-paired_same = Beide keren: aantal mensen dat gelijk antwoordde
export-column-paired_down = Beide keren: aantal mensen dat lager antwoordde
export-column-paired_reason = Beide keren: waarom er een getal ontbreekt
export-column-independent_ci_low = Iedereen: 95%-interval van de verandering, ondergrens
export-column-independent_ci_high = Iedereen: 95%-interval van de verandering, bovengrens
export-column-independent_p = Iedereen: p van de toets van Mann-Whitney
export-column-independent_method = Iedereen: hoe de p is berekend
export-column-hedges_g = Iedereen: Hedges' g
export-column-cliffs_delta = Iedereen: Cliffs delta
export-column-independent_reason = Iedereen: waarom er een getal ontbreekt
export-column-min_diff = Kleinste verandering als er één vragenlijst af gaat
export-column-max_diff = Grootste verandering als er één vragenlijst af gaat
export-column-decisive = Of de soort verandering van één vragenlijst afhangt
export-column-decisive_respondent = Van wie die vragenlijst is
export-column-decisive_side = Bij welke meting die vragenlijst hoort
export-column-diff_without = Verandering zonder die vragenlijst
export-column-class_without = Soort verandering zonder die vragenlijst
export-column-pairs_withheld = Cijfers over wie beide keren antwoordde weggelaten
export-column-p_holm_withheld = P volgens Holm weggelaten, omdat die iets over andere onderdelen zegt
export-column-remark_nl = Opmerking, Nederlands
export-column-remark_en = Opmerking, Engels
export-column-topic = Onderwerp: een schaal, of effecten
export-column-kind = Soort bevinding
export-column-text_nl = Tekst, Nederlands
export-column-text_en = Tekst, Engels
export-column-tags = Labels, gescheiden door |
export-column-finding_source = Bron van de bevinding
export-column-tag_nl = Label, Nederlands
export-column-tag_en = Label, Engels
export-column-definition_nl = Definitie, Nederlands
export-column-definition_en = Definitie, Engels
export-column-findings = Aantal bevindingen met dit label
export-column-evaluator = Evaluator
export-column-value = Oordeel
export-column-argument_nl = Onderbouwing, Nederlands
export-column-argument_en = Onderbouwing, Engels

# Wat niet samengaat.
export-personal = { $what }: daarin staan antwoorden van personen, en die gaan nooit naar anderen. Kies scores, veranderingen of het codeboek, of maak het bestand voor eigen gebruik.
export-one-table = { $file } kan maar één tabel bevatten; kies voor alles een naam die op .xlsx of .json eindigt.
export-questionnaire-for = { $what }: daarbij valt geen vragenlijst te kiezen. Laat de vragenlijst weg, of kies de ingevulde vragenlijsten.
export-questionnaire-unknown = Vragenlijst { $word } bestaat niet in dit bestand; kies uit: { $known }.
export-questionnaire-several = Vragenlijst { $key } is in meer versies ingevuld, en in dit bestand past er één; kies uit: { $known }. In een Excel-bestand passen ze allemaal.
export-stopped = Er is gestopt met exporteren; er is geen bestand gemaakt.

# Het venster.
export-heading = Exporteren
export-what = Wat
export-form = Voor welk programma
export-whom = Voor wie
export-whom-own = Eigen gebruik
export-whom-others = Anderen
export-whom-own-only = Alleen voor eigen gebruik: er staan antwoorden van personen in.
export-questionnaire = Vragenlijst
export-every-questionnaire = alle vragenlijsten
export-where = Waar het bestand komt
export-go = Bestand maken
