# Bestanden van andere programma's

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
