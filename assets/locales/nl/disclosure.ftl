# Wat anderen mogen zien: wat er staat op de plaats van een getal dat niet getoond wordt.

withheld-few = n < { $minimum }
withheld-gives-back = niet getoond

picture-heading = Grafiek opslaan
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
