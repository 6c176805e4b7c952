# Wat anderen mogen zien: wat er staat op de plaats van een getal dat niet getoond wordt.

withheld-few = n < { $minimum }
withheld-gives-back = niet getoond

picture-heading = Grafiek opslaan
picture-whom-others-means = Cijfers over minder dan { $minimum } vragenlijsten staan er niet in, en ook niet wat zo'n cijfer terug zou geven.
picture-whom-own-means = Alles staat erin. De afbeelding zegt dat zij voor eigen gebruik is.
picture-go = Afbeelding maken
export-whom-own-means = Alles staat erin. Het bestand zegt dat het voor eigen gebruik is.
