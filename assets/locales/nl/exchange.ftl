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
