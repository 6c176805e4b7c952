# Bevindingen in het hele programma, en het codeboek
findings-title = Bevindingen
help-findings-heading = Bevindingen
help-findings = Doorzoek alles wat in het programma geleerd is, en tel welke labels terugkomen.
