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
comparison-field-keywords = Trefwoorden
comparison-untested-overlap = twee kolommen kunnen over dezelfde mensen gaan
comparison-untested-withheld = een van de kolommen is niet voor anderen
