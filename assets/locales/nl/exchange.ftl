# exchange
# Bestanden voor en van andere programma's.

# Wat er niet naar buiten kan.
refused-out-width = Het bestand { $file } is niet gemaakt: rij { $row } heeft { $found } waarden voor { $wanted } kolommen. Dat is een fout in Proeftuinmeter; meld die aan de makers.
refused-out-kind = Het bestand { $file } is niet gemaakt: in rij { $row }, kolom { $column } staat een waarde die daar niet hoort. Dat is een fout in Proeftuinmeter; meld die aan de makers.
refused-out-number = Het bestand { $file } is niet gemaakt: in rij { $row }, kolom { $column } staat een getal dat niet te schrijven is; kijk die waarde na in Controle.
refused-out-nul = Het bestand { $file } is niet gemaakt: in de tekst van rij { $row }, kolom { $column } staat een teken (nul) dat in geen bestand past; haal het uit die tekst en probeer het opnieuw.
refused-out-code = Het bestand { $file } is niet gemaakt: de waarde in rij { $row }, kolom { $column } is dezelfde als de code voor ‘weet niet’ of ‘n.v.t.’ in SPSS; kies CSV of Excel, of kijk die waarde na in Controle.
refused-out-long-xlsx = Het bestand { $file } is niet gemaakt: de tekst in rij { $row }, kolom { $column } telt { $found } tekens en in een cel van Excel passen er { $limit }; kies CSV.
refused-out-long-sav = Het bestand { $file } is niet gemaakt: de tekst in rij { $row }, kolom { $column } is { $found } bytes lang en in SPSS passen er { $limit }; kies CSV.
refused-out-rows = Het bestand { $file } is niet gemaakt: in een blad van Excel passen { $limit } rijen onder de kop, en het zijn er meer; kies CSV of SPSS.
refused-out-columns = Het bestand { $file } is niet gemaakt: er zijn { $found } kolommen en er passen er { $limit } in zo'n bestand; kies CSV.
refused-out-no-columns = Het bestand { $file } is niet gemaakt: er is geen enkele kolom om te schrijven; kies eerst wat erin moet.
refused-out-room = Het bestand { $file } is niet gemaakt: met zo veel rijen en zulke lange teksten wordt een SPSS-bestand te groot; kies CSV of Excel, of laat de open vragen weg.
refused-out-write = Het bestand { $file } kon niet worden geschreven ({ $why }); controleer of de schijf vol is en of u er mag schrijven, en probeer het opnieuw.
refused-out-temporary = Het bestand { $file } kon niet worden geschreven, omdat er voor tijdelijke bestanden geen ruimte is; maak ruimte vrij en probeer het opnieuw.

# Wat er aan een SPSS-bestand kan mankeren.
refused-sav-unreadable = Het bestand { $file } kan niet worden gelezen ({ $why }); controleer de naam, de map en uw rechten.
refused-sav-foreign = Het bestand { $file } is geen SPSS-bestand; kies een bestand dat SPSS als .sav of .zsav heeft bewaard, zonder wachtwoord.
refused-sav-old = Het SPSS-bestand { $file } komt van een oud type computer waarvan de getallen hier niet gelezen worden; open het in SPSS of PSPP en bewaar het daar opnieuw.
refused-sav-damaged = Het SPSS-bestand { $file } is beschadigd ({ $why }); vraag het opnieuw op, of open het in SPSS en bewaar het daar opnieuw.
refused-sav-cut = Het SPSS-bestand { $file } breekt midden in de gegevens af; kopieer of download het opnieuw.
refused-sav-rows = Het SPSS-bestand { $file } zegt dat het { $stated } rijen heeft, maar er staan er { $found } in; kopieer of download het opnieuw.
refused-sav-number = In rij { $row } van het SPSS-bestand { $file } staat iets dat geen getal is waar een getal hoort; open het bestand in SPSS en kijk die rij na.
refused-sav-large = Het SPSS-bestand { $file } is groter dan { $limit } MB; laat in SPSS de variabelen weg die niet nodig zijn, en bewaar het opnieuw.
refused-sav-wide = Het SPSS-bestand { $file } beschrijft meer variabelen of labels dan hier te lezen zijn; laat in SPSS de variabelen weg die niet nodig zijn, en bewaar het opnieuw.
refused-sav-columns = Het SPSS-bestand { $file } heeft { $found } variabelen en er zijn er hier { $limit } te lezen; laat in SPSS de variabelen weg die niet nodig zijn, en bewaar het opnieuw.
refused-sav-bomb = Het SPSS-bestand { $file } wordt uitgepakt veel groter dan een bestand met antwoorden kan zijn, en wordt daarom niet gelezen; controleer waar het vandaan komt.

# Het codeboek.
codebook-title = Codeboek
codebook-table = Blad
codebook-name = Kolom
codebook-label = Omschrijving
codebook-measure = Soort
codebook-values = Waarden
codebook-missing = Zonder waarde
codebook-text = tekst
codebook-nominal = keuze
codebook-ordinal = rangorde
codebook-scale = getal
codebook-unknown = weet niet
codebook-not-applicable = niet van toepassing

## Waarom een tabel niet gelezen kan worden: wat, waar, wat te doen
table-pasted = Het geplakte blok
refused-table-absent = { $file } bestaat niet; controleer de naam en de map.
refused-table-directory = { $file } is een map en geen bestand; kies een bestand in die map.
refused-table-no-permission = { $file } mag u niet lezen; vraag om de rechten, of werk met een kopie in een eigen map.
refused-table-unreadable = { $file } kon niet worden gelezen ({ $why }); controleer de schijf of de netwerkverbinding en probeer het opnieuw.
refused-table-empty = { $file } is leeg; kies een ander bestand, of exporteer het opnieuw.
refused-table-size = { $file } is groter dan { $most }; verdeel de gegevens over meer bestanden en lees die na elkaar in.
refused-table-unpacked = { $file } is uitgepakt groter dan { $most }; bewaar alleen het werkblad dat u nodig hebt, of bewaar het als CSV.
refused-table-binary = { $file } is geen tabel die Proeftuinmeter kan lezen; kies een bestand in CSV, XLSX, ODS of SPSS (.sav).
refused-table-web-page = { $file } is een webpagina of XML en geen tabel, hoe het ook heet; open het in Excel of LibreOffice en bewaar het als XLSX.
refused-table-xls = { $file } is in de oude vorm van Excel of van een ander Office-programma (.xls); open het in Excel of LibreOffice en bewaar het als XLSX.
refused-table-xlsb = { $file } is een binaire werkmap (.xlsb); open het in Excel of LibreOffice en bewaar het als XLSX.
refused-table-password = { $file } is met een wachtwoord beveiligd; open het in Excel of LibreOffice en bewaar het zonder wachtwoord.
refused-table-archive = { $file } is een ingepakt bestand en geen werkmap; pak het uit en kies de tabel die erin zit.
refused-table-damaged = { $file } is beschadigd of niet compleet ({ $why }); open het in Excel of LibreOffice en bewaar het opnieuw als XLSX, of vraag een nieuwe export.
refused-table-no-sheets = { $file } heeft geen werkbladen met cellen; kies een ander bestand.
refused-table-sheet = { $file } heeft geen werkblad { $sheet }; kies uit: { $sheets }.
refused-table-separator = { $file } kan niet worden gelezen met { $separator } tussen de cellen; kies een komma, een puntkomma of een tab.
refused-table-rows = { $file } heeft meer dan { $most } rijen met gegevens; verdeel ze over meer bestanden en lees die na elkaar in.
refused-table-cells = { $file } heeft meer dan { $most } cellen; verdeel ze over meer bestanden en lees die na elkaar in.
refused-table-columns = { $file }, rij { $row }: er staan meer dan { $most } kolommen; controleer welk teken tussen de cellen staat.
refused-table-cell = { $file }, rij { $row }: in een cel staat meer tekst dan een cel kan bevatten; controleer of een aanhalingsteken (") niet is gesloten.
refused-table-quote = { $file }, rij { $row }: een aanhalingsteken (") wordt niet gesloten; zet er een aan het eind van de cel, of haal het weg.
refused-table-nul = { $file }, rij { $row }: er staan nultekens, die in een tekst niet horen; kies een andere tekencodering, of exporteer het opnieuw.
refused-table-encoding = { $file }, rij { $row }: de tekst is geen geldige { $encoding }; kies een andere tekencodering.
