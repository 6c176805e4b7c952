# export
# Gegevens die eruit gaan: wat, voor welk programma en voor wie.

export-what-responses = Ingevulde vragenlijsten
export-what-scores = Scores
export-what-changes = Veranderingen
export-what-codebook = Codeboek
export-what-all = Alles
export-what-published = Gepubliceerde cijfers
export-what-ratings = Oordelen
export-form-xlsx = Excel (.xlsx)
export-form-csv = CSV
export-form-sav = SPSS (.sav)
export-form-json = JSON

# Wat er op staat.
export-note-programme = Programma: { $name }
export-note-invented = De gegevens zijn verzonnen, om mee te oefenen.
export-note-own = Voor eigen gebruik: niet bedoeld om aan anderen te geven.
export-note-others = Voor anderen: cijfers over minder dan { $minimum } vragenlijsten zijn weggelaten.
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
export-column-withheld = Weggelaten, omdat het om te weinig vragenlijsten gaat
export-column-from = Eerste van de twee metingen
export-column-to = Tweede van de twee metingen
export-column-n_from = Aantal bij de eerste van de twee
export-column-n_to = Aantal bij de tweede van de twee
export-column-mean_from = Gemiddelde bij de eerste van de twee
export-column-mean_to = Gemiddelde bij de tweede van de twee
export-column-diff = Verandering
export-column-class = Soort verandering
export-column-one_respondent = Of het cijfer volgens het rapport van één respondent komt
export-column-remark_nl = Opmerking, Nederlands
export-column-remark_en = Opmerking, Engels
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
