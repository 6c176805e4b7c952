# Wat anderen mogen zien: wat er staat op de plaats van een getal dat niet getoond wordt.

withheld-few = n < { $minimum }
withheld-gives-back = niet getoond

picture-heading = Afbeelding opslaan
picture-whom-others-means = Cijfers over minder dan { $minimum } vragenlijsten staan er niet in, en ook niet wat zo'n cijfer terug zou geven.
picture-whom-own-means = Alles staat erin. De afbeelding zegt dat zij voor eigen gebruik is.
picture-go = Afbeelding maken
export-whom-own-means = Alles staat erin. Het bestand zegt dat het voor eigen gebruik is.

## Wat is uitgegeven

op-release = { $file } uitgegeven { $to }
release-to = aan { $to }
release-to-nobody = (niet gezegd aan wie)
release-warning-few = Let op: met { $file }, op { $date } uitgegeven { $to }, is uit dit bestand terug te rekenen wat minder dan { $minimum } mensen antwoordden ({ $count ->
    [one] 1 getal
   *[other] { $count } getallen
}). Bij { $part }, { $scale }, { $measurement } ging het toen om { $then } en nu om { $now } vragenlijsten. Geef het niet aan wie het vorige kent, of wacht tot het verschil groter is.
release-warning-known = Let op: in { $file }, op { $date } uitgegeven { $to }, staat al wat nu wordt weggelaten ({ $count ->
    [one] 1 getal
   *[other] { $count } getallen
}), zoals bij { $part }, { $scale }, { $measurement }.
release-not-kept = Niet onthouden dat dit is uitgegeven: { $why } Doe het opnieuw als { $file } vrij is, of houd het zelf bij.
release-older-file = Het bestand is van een eerdere versie; open het een keer in Proeftuinmeter.
release-recipient = Aan wie (mag leeg blijven; het bestand onthoudt het)

## Uitgegeven bij Controle

check-tab-released = Uitgegeven
released-why = Wat voor anderen is gemaakt, blijft hier staan. Elke nieuwe tabel of grafiek voor anderen wordt ermee vergeleken; het programma waarschuwt als ze samen iets teruggeven over een enkeling. Onthouden is over hoeveel vragenlijsten elk getal ging, niet het getal zelf.
released-none = Nog niets uitgegeven
released-none-why = Maakt u een tabel of grafiek voor anderen, dan komt hier te staan wanneer dat was, aan wie u die gaf en waar die over ging.
released-copy = Tabel kopiëren
released-at = Wanneer
released-by = Door
released-to = Aan wie
released-what = Wat
released-file = Bestand
released-scales = Schalen
released-source = Bron
released-measurements = Metingen
released-parts = Onderdelen
released-minimum = Minimum
released-count-scales = { $count ->
    [one] 1 schaal
   *[other] { $count } schalen
}
released-count-parts = { $count ->
    [one] 1 onderdeel
   *[other] { $count } onderdelen
}
released-every-part = alle { $count } onderdelen
released-gone = (verwijderd)
released-no-numbers = geen cijfers van vragenlijsten
released-kind-scores = Tabel: scores
released-kind-changes = Tabel: veranderingen
released-kind-dumbbell = Grafiek: eerste en tweede meting
released-kind-slope = Grafiek: verloop over de metingen
released-kind-forest = Grafiek: verandering met interval
released-kind-diverging = Grafiek: antwoorden per vraag
released-kind-spread = Grafiek: spreiding in één onderdeel
released-kind-coverage = Grafiek: welke vragenlijsten binnen zijn
released-kind-heatmap = Grafiek: verandering op elke schaal
released-kind-presentation = Presentatie als afbeeldingen
