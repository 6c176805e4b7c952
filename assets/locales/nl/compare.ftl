# Vergelijken: proeftuinen naast elkaar
compare-title = Vergelijken
help-compare-heading = Vergelijken
help-compare = Zet twee tot zes proeftuinen, onderdelen of groepen naast elkaar.
