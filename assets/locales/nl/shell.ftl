# Het venster rondom de weergaven
command-undo = Ongedaan maken
command-redo = Opnieuw
command-palette = Zoeken of doen
command-search = Zoeken in deze weergave
command-help = Uitleg
command-overview = Overzicht
command-pilots = Proeftuinen
command-entry = Invoer
command-compare = Vergelijken
command-analyse = Analyse
command-findings = Bevindingen
command-present = Presenteren
command-show = Dit presenteren
command-check = Controle
command-settings = Instellingen
command-start = Start
command-open = Bestand openen
command-export = Exporteren…
command-import = Programma inlezen uit JSON
command-backup = Reservekopie maken
command-close-file = Bestand sluiten
command-zoom-in = Groter
command-zoom-out = Kleiner
command-zoom-reset = Normale grootte (100 %)
command-dutch = Taal: Nederlands
command-english = Taal: Engels
command-looks-system = Uiterlijk: zoals het systeem
command-looks-light = Uiterlijk: licht
command-looks-dark = Uiterlijk: donker
command-looks-contrast = Uiterlijk: hoog contrast
shell-counts = { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  } · { $measurements ->
    [one] 1 meting
   *[other] { $measurements } metingen
  }
shell-search = Zoek of doe iets…
shell-pair-from = Eerste meting die wordt bekeken
shell-pair-to = Tweede meting die wordt bekeken
shell-no-file = Geen bestand open
shell-by = Ingevoerd door: { $name }
shell-busy = Bezig…
shell-read-only = Alleen lezen
shell-take-over = Overnemen
shell-saving = Bewaren…
shell-saved = Alles bewaard
shell-saved-at = Alles bewaard · { $time }
palette-hint = Typ een proeftuin, weergave of opdracht
palette-nothing = Niets gevonden. Probeer een ander woord.
palette-pilot = proeftuin
palette-presentation = presentatie
dialog-cancel = Annuleren
dialog-close = Sluiten
dialog-remove = Verwijderen
dialog-remove-heading = Verwijderen?
dialog-remove-sentence = { $what }: er { $count ->
    [one] gaat 1 gegeven
   *[other] gaan { $count } gegevens
  } mee weg.
dialog-remove-undo = U kunt dit ongedaan maken, ook na het sluiten.
dialog-path = Plaats en naam van het bestand
dialog-path-hint = Blader, of typ zelf een plaats en naam.
dialog-path-go = Doorgaan
dialog-browse = Bladeren
dialog-path-open = Welk bestand wilt u openen?
dialog-path-new = Waar komt het nieuwe programma?
dialog-path-picture = Waar komt de afbeelding?
dialog-path-export = Waar komt de export?
dialog-path-import = Welk programma wilt u inlezen?
dialog-path-backup = Waar komt de reservekopie?
dialog-path-restore = Waar komt het teruggezette programma?
dialog-name-heading = Wie gebruikt Proeftuinmeter?
dialog-name-why = Het logboek noteert steeds wie de wijziging deed. Een naam of code is genoeg; u kunt hem later wijzigen.
dialog-name = Uw naam of code
dialog-name-go = Beginnen
help-start-heading = Beginnen
help-start =
    Een programma is één bestand op uw computer, met alle proeftuinen, metingen en oordelen. Er gaat niets naar internet.

    Open het voorbeeld om rond te kijken: een echt programma van 43 proeftuinen. U werkt in een eigen kopie, dus u kunt niets stukmaken.

    Alles wat u invoert wordt meteen bewaard. Alles is ongedaan te maken, ook als u het programma tussendoor sluit.
help-overview-heading = Overzicht
help-overview =
    Elke regel is een onderdeel. Het open rondje is de eerste meting, het dichte de tweede; de pijl en het getal zeggen wat er veranderde. Boven staat wat het meest steeg.

    Kies boven de grafiek de schaal en de bron. Bronnen worden nooit gemengd: een gepubliceerd cijfer komt uit een verslag, een oordeel van een evaluator, en een score uit vragenlijsten.

    Wijs een regel aan voor de uitleg, klik voor de proeftuin. Met de rechtermuisknop bewaart u de grafiek.

    Onder "Metingen" ziet u per proeftuin wat er is, wat niet is gehouden en waarom.
help-pilots-heading = Proeftuinen
help-pilots =
    Bovenaan kiest u hoe u kijkt: een lijst met de proeftuin ernaast, of een tabel met de kolommen die u wilt. Filter op tekst, thema, trefwoord, gemeente, adviseur, soort opdrachtgever, jaar of op een score bij beide metingen. Een klik op een kop sorteert; wat geen cijfer heeft, staat onderaan.

    Is een proeftuin als geheel gemeten, dan staat dat cijfer er. Is zij alleen in onderdelen gemeten, dan staan de onderdelen eronder, elk met zijn eigen cijfer; gesorteerd wordt op het hoogste. Onderdelen worden nooit opgeteld of gemiddeld. n<5 achter een cijfer zegt dat het over weinig mensen gaat, een * dat er iets bij te weten is: wijs het aan. Een streepje betekent dat er geen cijfer is.

    Kies proeftuinen met het vakje, de spatiebalk, Shift en klikken, of Ctrl+A. Onderaan staat wat u ermee kunt doen: vergelijken, presenteren, exporteren, een trefwoord geven, kopiëren. Filters, volgorde en kolommen bewaart u onder een naam bij "Bewaarde lijsten".

    Profiel wijzigt u ter plaatse: klik in een veld, typ, en verlaat het veld. Het is dan bewaard. Wat in de andere taal staat, is gemarkeerd.

    Scores toont per schaal en bron wat er is gemeten en hoe dat veranderde. Rol opdrachtgever, Bevindingen en Geschiedenis staan ernaast.
help-entry-heading = Invoer
help-entry =
    Bij "Per vragenlijst" voert u papieren vragenlijsten in. Kies boven de proeftuin, de meting en de vragenlijst. Typ de code van de respondent en Enter; daarna is elke vraag één toets. 0 is weet niet, - is n.v.t., Backspace haalt weg. Een cijfer typt u als 7,5. Enter na de laatste vraag rondt af en begint de volgende. Wat u onderbreekt, blijft bewaard onder "Nog niet afgerond".

    Bij "Als tabel" staan de respondenten onder elkaar en de vragen naast elkaar. Een cijfer is een antwoord en gaat naar het volgende vak; ? is weet niet, - is n.v.t. F2 opent een vak, Delete maakt het leeg, Ctrl+D neemt het vak erboven over. Een blok uit een spreadsheet plakt u met Ctrl+V; u ziet eerst wat er verandert, en bij één fout verandert er niets. Enter achter de laatste vraag rondt de vragenlijst af.

    Bij "Dubbele invoer" voert u dezelfde vragenlijsten nog een keer in zonder de eerste invoer te zien. Verschillen beslist u vanaf het papier; dan weet u hoe vaak er een fout in zat.

    Bij "Oordeel evaluator" kiest u wie oordeelt. De cijfers 1 tot en met 5 geven het oordeel en gaan naar het volgende vak; Backspace haalt het weg. Met de pijlen loopt u rond. De onderbouwing komt ernaast.

    Is blind oordelen ingesteld, dan ziet u andermans oordeel pas als u zelf hebt geoordeeld.

    Bij "Gepubliceerd cijfer" neemt u een gemiddelde over uit een verslag, met het aantal mensen waarop het rust en de bron.
help-analyse-heading = Analyse
help-analyse =
    Hier ziet u per schaal wat er tussen de twee metingen veranderde, en hoe zeker dat is. Kies bovenaan de schaal en de bron; bronnen worden nooit gemengd.

    "Veranderingen" is de tabel. Klik op een kop om te sorteren, op "gestegen" of "gedaald" om alleen die te zien, en kies bij Kolommen wat u wilt weten. Kies een regel: eronder of ernaast staat in woorden wat er is gevonden, met het interval. De cijfertjes verwijzen naar de voetnoten: waarom een getal er niet is, of waarom het voorzichtigheid vraagt.

    "Wat kan dit aantal dragen?" zegt vooraf wat het aantal antwoorden hoogstens kan laten zien, en of één respondent de uitkomst bepaalt.

    "Alle onderdelen" zet ze onder elkaar met hun interval, en neemt ze samen. "Vragen" toont hoe vaak elk antwoord is gegeven, de eerste meting boven de tweede. "Verdeling" laat van één onderdeel zien hoe de antwoorden liggen en wie welke kant op ging. "Betrouwbaarheid" zegt of de vragen van een schaal bij elkaar horen, en waar evaluatoren het meest verschillen.

    Bij elk getal kunt u vragen "Waar komt dit vandaan?": met de rechtermuisknop, met dubbelklikken, of met de pijltjes en Enter. U ziet de rekenregel en de vragenlijsten erachter, en gaat van daar naar de vragenlijst zelf.

    Het programma rekent naast het venster. Zolang er "Wordt vernieuwd" staat, ziet u de vorige uitkomst.
help-check-heading = Controle
help-check =
    Hier staat wat het nakijken waard is: fouten in het bestand, en gegevens die kunnen kloppen maar twijfelachtig zijn, zoals overal hetzelfde antwoord of meer vragenlijsten dan uitgenodigden. Elke regel brengt u naar de plaats.

    Klopt iets toch? Kies "Gezien, klopt" en zeg waarom. Fouten zijn niet weg te klikken: de regel zegt wat u kunt doen.

    Onder "Codes koppelen" beslist u of twee codes die weinig verschillen van dezelfde respondent zijn. U ziet meteen wat dat uitmaakt, en kunt het terugnemen.

    Het logboek zegt wie wat wanneer wijzigde. Van een reservekopie maakt u een nieuw bestand; dit bestand blijft zoals het is.
help-settings-heading = Instellingen
help-settings =
    Hier staan de naam van het programma, de metingen, de schalen, de evaluatoren en de woorden bij cijfers. Wijzigingen gelden meteen en zijn ongedaan te maken.

    Taal, uiterlijk en uw naam horen bij u en niet bij het bestand.
dialog-duplicates-heading = Dit staat er al
dialog-duplicates-replace = Vervangen
dialog-duplicates-skip = Overslaan
