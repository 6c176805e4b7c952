# Invoer als tabel: respondenten onder elkaar, vragen naast elkaar
entry-mode-table = Als tabel

table-column-code = Respondent
table-column-code-why = De code waarmee iemand in beide metingen te herkennen is; geen naam.
table-column-role = Rol
table-column-role-why = Wie dit invulde, in uw eigen woorden: inwoner, professional, opdrachtgever.
table-column-state = Afgerond
table-column-state-why = Of de vragenlijst af is. De spatiebalk rondt haar af, of opent haar weer.
table-group-open = Open vragen
table-reverse = Omgekeerd gesteld: bij de score telt dit antwoord andersom.
table-new-row = Nieuwe regel
table-no-code = zonder code
table-row-without-code = regel { $row } zonder code
table-finished = afgerond
table-unfinished = niet af
table-unknown = wn
table-unknown-word = weet niet
table-not-applicable = nvt
table-not-applicable-word = niet van toepassing
table-none-chosen = niets gekozen
table-missing = nog geen
table-not-asked = Deze vraag staat niet in de versie van de vragenlijst waarmee dit is ingevuld. Kies een andere vraag.
table-not-asked-short = niet gevraagd
table-cell = { $row }, { $column }: { $value }
table-count = { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }, { $unfinished ->
    [0] alle afgerond
   *[other] { $unfinished } niet afgerond
  }
table-count-none = Nog geen vragenlijsten
table-count-shown = { $shown } getoond
table-filter = Respondent zoeken
table-filter-hint = Code zoeken…
table-sort = Volgorde van de regels
table-sort-entered = Volgorde van invoer
table-sort-code = Op code
table-empty = Hier is nog niets ingevuld
table-empty-why = Typ in de eerste regel, of plak er een blok uit een spreadsheet in. Staan er koppen boven het blok, dan zoekt elke kolom haar eigen vraag.
table-empty-read-only = Het bestand is alleen te lezen. Wie erin werkt, vult hier vragenlijsten in.
table-no-answer-keys = ? weet niet · - n.v.t.
table-no-number = Dit is geen antwoord op deze vraag. Vul een getal in van { $min } tot en met { $max }, of ? of -.
table-state-keys = De spatiebalk rondt een vragenlijst af, of opent haar weer.
table-fill-code = Een code hoort bij één respondent en gaat niet mee naar beneden. Kies andere kolommen.
table-row-gone = Deze regel is intussen verwijderd.
table-keys-line = Enter of Tab: volgende vak · F2: wijzigen · Ctrl+D: naar beneden doorvoeren · Ctrl+V: blok plakken · Delete: wissen
table-copy-hint = Kopieert alle regels die u ziet, met koppen, om in een spreadsheet te plakken
table-remove = Regels verwijderen
table-remove-hint = Verwijdert de gekozen vragenlijsten (Ctrl+Delete). Ongedaan maken kan.

## Plakken
table-paste = Plakken
table-paste-heading = { $count ->
    [one] 1 regel plakken
   *[other] { $count } regels plakken
  }
table-paste-refused = { $count ->
    [one] Er is niets geplakt: in het blok staat 1 fout
   *[other] Er is niets geplakt: in het blok staan { $count } fouten
  }
table-paste-nothing-changed = Verbeter dit in de spreadsheet en plak het blok opnieuw. Er is niets veranderd.
table-paste-more-problems = { $count ->
    [one] En nog 1 fout.
   *[other] En nog { $count } fouten.
  }
table-paste-same = Alles in het blok staat er al precies zo. Er verandert niets.
table-paste-begun = { $count ->
    [one] 1 nieuwe vragenlijst
   *[other] { $count } nieuwe vragenlijsten
  }
table-paste-changed = { $count ->
    [one] 1 vragenlijst wordt gewijzigd
   *[other] { $count } vragenlijsten worden gewijzigd
  }
table-paste-filled = { $count ->
    [one] 1 leeg vak wordt gevuld
   *[other] { $count } lege vakken worden gevuld
  }
table-paste-replaced = { $count ->
    [one] 1 vak krijgt een andere inhoud
   *[other] { $count } vakken krijgen een andere inhoud
  }
table-paste-emptied = { $count ->
    [one] 1 vak wordt leeg
   *[other] { $count } vakken worden leeg
  }
table-paste-by-heading = Het blok heeft koppen: elke kolom komt bij de vraag die erboven staat.
table-paste-at-cursor = Het blok heeft geen koppen: het begint in het gekozen vak.
table-problem = { $place }: { $why }
table-problem-row = Rij { $row }
table-as-is = { $text }
table-quoted = "{ $text }"
table-comma = { $one }, { $other }
table-too-many-rows = Kopiëren en plakken gaat met hoogstens { $most } regels tegelijk. Neem minder regels, of gebruik een bestand.
table-heading-twice = Deze kop staat er twee keer. Haal een van de kolommen weg.
table-heading-unknown = Deze kop hoort niet bij een vraag van deze vragenlijst. Verbeter de kop of haal de kolom weg; een heel bestand gaat via Importeren.
table-heading-missing = Boven deze kolom staat geen kop. Zet erboven welke vraag het is, of haal de kolom weg.
table-headings-only = Het blok heeft alleen koppen. Kopieer ook de regels eronder.
table-beyond-columns = Het blok is breder dan de tabel. Begin verder naar links, of neem minder kolommen.
table-row-twice = Dit is dezelfde respondent als in rij { $other }. Laat een van de rijen weg.
table-code-twice = Respondent { $code } staat ook in rij { $other }. Pas een van de codes aan.
