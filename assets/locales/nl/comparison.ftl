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
comparison-field-keywords = Trefwoorden
comparison-untested-overlap = twee kolommen kunnen over dezelfde mensen gaan
comparison-untested-withheld = een van de kolommen is niet voor anderen
