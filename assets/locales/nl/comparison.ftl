# Proeftuinen naast elkaar: de woorden van de kolommen en van wat niet kan

comparison-group-theme = Thema { $name }
comparison-group-municipality = Gemeente { $name }
comparison-group-commissioner-kind = Opdrachtgever: { $name }
comparison-group-adviser = Adviseur { $name }
comparison-group-keyword = Trefwoord { $name }
comparison-rest = Alle andere proeftuinen
comparison-rest-pilots = { $count ->
    [one] { $count } proeftuin, niet: { $group }
   *[other] { $count } proeftuinen, niet: { $group }
 }
comparison-group-pilots = { $count ->
    [one] { $count } proeftuin
   *[other] { $count } proeftuinen
 }
comparison-part-gone = Verwijderd onderdeel
comparison-part-gone-why = Staat niet meer in het programma
comparison-group-gone-why = Geen proeftuin hoort hier nog bij
comparison-label-count = { $label } ({ $count })
comparison-count = { $label }: { $value }
comparison-alike-themes = { $count ->
    [one] zelfde thema: { $names }
   *[other] zelfde thema’s: { $names }
 }
comparison-alike-kind = zelfde soort opdrachtgever: { $kind }
comparison-alike-size = ongeveer even groot: daar { $other } mensen, hier { $own }
comparison-alike-start = zelfde begin: { $scale } daar { $other }, hier { $own }
comparison-label-share = { $label } ({ $count } van { $of })
comparison-field-keywords = Trefwoorden
comparison-untested-overlap = twee kolommen kunnen over dezelfde mensen gaan
comparison-untested-withheld = een van de kolommen is niet voor anderen
comparison-more-findings = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
 }
comparison-held-for = gehouden bij { $held } van { $parts ->
    [one] { $parts } onderdeel
   *[other] { $parts } onderdelen
 }
comparison-responses = ingevuld: { $responses }
comparison-responses-of = ingevuld: { $responses } van { $invited }

# Uitgegeven
released-kind-comparison = Vergelijking van proeftuinen

# In Excel
export-file-comparison = vergelijking
export-sheet-scores = Scores
export-sheet-items = Vragen
export-sheet-facts = Feiten
export-sheet-role = Rol
export-sheet-ladder = Ladder
export-sheet-findings = Bevindingen
export-sheet-measurements = Metingen
export-column-column = Kolom van de vergelijking
export-column-column_of = Van welke proeftuin, of hoeveel proeftuinen
export-column-low_from = 95%-interval bij de eerste van de twee, ondergrens
export-column-high_from = 95%-interval bij de eerste van de twee, bovengrens
export-column-low_to = 95%-interval bij de tweede van de twee, ondergrens
export-column-high_to = 95%-interval bij de tweede van de twee, bovengrens
export-column-parts_from = Onderdelen van de groep bij de eerste van de twee
export-column-parts_to = Onderdelen van de groep bij de tweede van de twee
export-column-parts_up = Onderdelen van de groep die stegen
export-column-parts_same = Onderdelen van de groep die ongeveer gelijk bleven
export-column-parts_down = Onderdelen van de groep die daalden
export-column-half_low_from = Middelste helft van het programma bij de eerste van de twee, vanaf
export-column-half_high_from = Middelste helft van het programma bij de eerste van de twee, tot
export-column-half_low_to = Middelste helft van het programma bij de tweede van de twee, vanaf
export-column-half_high_to = Middelste helft van het programma bij de tweede van de twee, tot
export-column-p_from = P dat alle kolommen bij de eerste van de twee gelijk zijn (Welch)
export-column-p_to = P dat alle kolommen bij de tweede van de twee gelijk zijn (Welch)
export-column-p_change = P dat alle kolommen evenveel veranderden (Welch)
export-column-item = Code van de vraag
export-column-question = Vraag
export-column-largest = Grootste verschil tussen twee kolommen
export-column-p = P dat alle kolommen gelijk zijn (Welch)
export-column-earlier = Gemiddelde bij de eerste van de twee
export-column-parts = Onderdelen van de groep
export-column-differs = Of de kolommen verschillen
export-column-recurs = Of het in meer kolommen terugkomt
export-column-field = Veld
export-column-group = Groep vragen
export-column-measurement = Meting
export-column-rung = Trede
export-column-finding_kind = Soort bevinding
export-column-finding_title = Label of onderwerp

# Opdrachtregel
cli-about-compare = Zet twee tot zes proeftuinen, onderdelen of groepen naast elkaar
cli-arg-compare-pilots = Deze proeftuinen of onderdelen, bijvoorbeeld 1,"8:Effectieve methoden",31
cli-arg-group = Een groep: theme:jeugd, municipality:Utrecht, commissioner_kind:municipality, adviser:NAAM of keyword:WOORD; mag vaker
cli-arg-rest = Alle proeftuinen die niet bij zo’n groep horen; mag vaker
cli-arg-kept = Een vergelijking die in het programma is bewaard
cli-arg-compare-out = Het bestand dat gemaakt wordt; eindigt op .xlsx. Anders komt de vergelijking op het scherm
cli-arg-compare-for-others = Maakt de vergelijking voor anderen: cijfers over te weinig vragenlijsten blijven weg
cli-compare-form = { $file } eindigt niet op .xlsx; kies een naam die daarop eindigt.
cli-compare-columns = Een vergelijking heeft { $fewest } tot { $most } kolommen, en hier zijn het er { $found }. Noem ze met --pilots, --group en --rest, of met --kept.
cli-compare-twice = { $column } staat er twee keer; noem elke kolom één keer.
cli-compare-kept = Er is geen vergelijking { $word } bewaard; kies uit: { $known }.
cli-compare-kept-none = Er is geen vergelijking { $word } bewaard; in dit programma is er nog geen. Noem de kolommen met --pilots, --group of --rest.
cli-compare-made = Vergelijking bewaard: { $file } ({ $whom })
cli-compare-output = de uitvoer van compare
cli-compare-column = kolom
cli-compare-half = Middelste helft van het programma: { $from } / { $to }
cli-compare-recurs = { $title } ({ $kind }): in { $recurs } kolommen
cli-compare-more-items = En nog { $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
 }; --json en -o geven ze alle.
cli-compare-double = Deze proeftuinen hebben cijfers als geheel én per onderdeel, en tellen in een groep dubbel: { $pilots }.
refused-group-unknown = Er is geen groep { $word }; kies uit: { $known }.
