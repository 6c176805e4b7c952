# errors
# Wat er met een bestand mis kan zijn: wat, welk bestand, wat te doen.
error-file-absent = Het bestand { $file } bestaat niet; controleer de naam en de map.
error-file-empty = Het bestand { $file } is leeg; kies een ander bestand of zet een reservekopie terug.
error-file-foreign = Het bestand { $file } is geen programma van Proeftuinmeter; kies een bestand dat op .proeftuin eindigt.
error-file-other-program = Het bestand { $file } is een database van een ander programma; open het daarmee, of kies een ander bestand.
error-file-newer = Het bestand { $file } is gemaakt met een nieuwere versie van Proeftuinmeter en is niet aangeraakt; werk Proeftuinmeter bij en open het dan opnieuw.
error-file-directory = { $file } is een map en geen bestand; kies een bestand dat op .proeftuin eindigt.
error-file-no-permission = U hebt geen toegang tot het bestand { $file }; vraag om de rechten, of werk met een kopie in een eigen map.
error-file-read-only = Het bestand { $file } staat op een plek waar niet geschreven kan worden; open het alleen om te lezen, of werk met een kopie in een eigen map.
error-file-disk-full = De schijf met het bestand { $file } is vol; maak ruimte vrij en probeer het opnieuw.
error-file-damaged = Het bestand { $file } is beschadigd; zet een reservekopie terug, of maak eerst een kopie en laat die nakijken.
error-file-content = Het bestand { $file } bevat gegevens die Proeftuinmeter niet kan lezen ({ $detail }); zet een reservekopie terug.
error-file-constraint = De wijziging past niet bij wat er al in het bestand { $file } staat ({ $detail }) en is niet bewaard; maak haar ongedaan en probeer het opnieuw.
error-file-input-output = Het bestand { $file } kon niet worden gelezen of geschreven ({ $detail }); controleer de schijf of de netwerkverbinding en probeer het opnieuw.
error-file-cannot-open = Het bestand { $file } kan niet worden geopend; controleer of de map nog bereikbaar is en of u er rechten hebt.
error-file-busy = Het bestand { $file } is bezet door een ander programma; wacht even en probeer het opnieuw.
error-file-exists = Het bestand { $file } bestaat al en wordt niet overschreven; kies een andere naam.
error-file-unexpected = Er ging iets onverwachts mis met het bestand { $file } ({ $detail }); sluit het, open het opnieuw en probeer het nog eens.
error-file-out-of-turn = Het bestand { $file } is intussen door iets anders gewijzigd en deze wijziging is niet bewaard; sluit het bestand en open het opnieuw.
error-file-held-back = Een eerdere wijziging kon niet worden bewaard in het bestand { $file }, dus deze ook niet; los eerst dat op en probeer het opnieuw.
error-file-writer-stopped = Het bewaren in het bestand { $file } is onverwacht gestopt; sluit het bestand en open het opnieuw.
error-file-lock = Naast het bestand { $file } kan niet worden vastgelegd dat u erin werkt ({ $detail }); werk met een kopie op een schijf van deze computer.
error-file-backup-name = Van het bestand { $file } kan geen reservekopie worden gemaakt, omdat het geen gewone bestandsnaam heeft; geef het een andere naam.
error-file-unfinished = In het bestand { $file } is het bewaren eerder afgebroken; open het eerst om erin te werken, dan wordt het hersteld.

work-stopped = Gestopt, zoals u vroeg. Wat er stond, is er nog.
refused-name-empty = Er is geen naam. Geef een naam en probeer het opnieuw.
refused-name-taken = De naam “{ $name }” is al in gebruik. Kies een andere.
refused-tag-name = Een label heeft een naam nodig. Geef het een naam.
refused-tag-taken = Er is al een label “{ $name }”. Kies een andere naam, of voeg de twee samen.
refused-tag-itself = Een label gaat niet met zichzelf samen. Kies een ander label.
refused-join-few = Samenvoegen doet u met minstens twee bevindingen. Kies er nog een bij.
refused-join-pilots = Bevindingen van verschillende proeftuinen gaan niet samen. Kies bevindingen van één proeftuin.
refused-join-parts = Deze bevindingen gaan over verschillende onderdelen, of over een onderdeel en de proeftuin als geheel. Geef ze eerst hetzelfde onderdeel.
refused-import-claimed = Het bestand brengt in “{ $list }” iets mee op een plaats die hier al bezet is. Er is niets ingelezen; geef het dezelfde sleutel als wat er staat, of haal een van de twee weg.
