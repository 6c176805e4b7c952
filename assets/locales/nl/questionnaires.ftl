# Instellingen: vragenlijsten
settings-section-questionnaires = Vragenlijsten
settings-about-questionnaires = De vragenlijsten van dit programma. Een versie die is ingevuld, blijft zoals zij is.
command-questionnaires = Vragenlijsten
command-import-questionnaire = Vragenlijst inlezen uit TOML
help-questionnaires-heading = Vragenlijsten
help-questionnaires =
    Open een versie om haar te lezen of te wijzigen. Zolang niemand haar heeft ingevuld, geldt elke wijziging meteen en is alles ongedaan te maken. Is zij wel ingevuld, dan blijft zij zoals zij is; maak dan een nieuwe versie en wijzig die.

    Klik op een vraag om haar te openen, of loop er met Tab heen en druk op Enter. Met Alt en een pijl verplaatst u de vraag waarop u staat.

    Schalen met dezelfde sleutel blijven vergelijkbaar tussen versies. Onder "Verschil" staat wat er anders is en wat dat betekent voor de vergelijking.

    Het formulier om af te drukken is een bestand dat u met een browser opent. Een TOML-bestand is bedoeld om de vragenlijst in een ander programma in te lezen of met de hand te bewerken.
dialog-path-import-questionnaire = Welke vragenlijst wilt u inlezen?
dialog-path-questionnaire = Waar komt de vragenlijst?
dialog-path-form = Waar komt het formulier?

## De lijst
questionnaires-none = Nog geen vragenlijsten
questionnaires-none-why = Begin met de twee standaardvragenlijsten, voor deelnemers en voor de opdrachtgever, of lees er een in die u al hebt.
questionnaires-add-standard = Standaardvragenlijsten toevoegen
questionnaires-import = Vragenlijst inlezen
questionnaires-import-why = Een TOML-bestand, zoals dit programma het ook opslaat.
questionnaires-open = Openen
questionnaires-version = Versie { $version }
questionnaires-answered = { $count ->
    [0] nog niet ingevuld
    [one] 1 keer ingevuld
   *[other] { $count } keer ingevuld
  }
questionnaires-facts = { $items ->
    [one] 1 vraag
   *[other] { $items } vragen
  }, { $scales ->
    [0] geen schalen
    [one] 1 schaal
   *[other] { $scales } schalen
  }
questionnaires-added = Vragenlijst { $title } is ingelezen als versie { $version }.
questionnaires-file-wrong = { $file }: { $what }
questionnaires-file-not-text = dit is geen tekst in UTF-8. Kies een TOML-bestand met een vragenlijst.

## Een versie
questionnaires-back = Alle vragenlijsten
questionnaires-may-edit = Nog niet ingevuld: wat u wijzigt, geldt meteen.
questionnaires-read-only = Dit bestand is alleen te lezen.
questionnaires-stays = { $count ->
    [one] Deze versie is 1 keer ingevuld en blijft zoals zij is.
   *[other] Deze versie is { $count } keer ingevuld en blijft zoals zij is.
  }
questionnaires-newer = Er is al een nieuwere: versie { $version }.
questionnaires-next-version = Nieuwe versie maken
questionnaires-copy = Kopie maken
questionnaires-save-toml = Opslaan als TOML
questionnaires-save-form-nl = Formulier in het Nederlands
questionnaires-save-form-en = Formulier in het Engels
questionnaires-remove = Versie verwijderen
questionnaires-title = Titel
questionnaires-audience = Doelgroep
questionnaires-audience-why = Eén woord: participants voor deelnemers (het formulier vraagt dan naar hun rol), commissioner voor de opdrachtgever, of een eigen woord.
questionnaires-copy-heading = Kopie maken
questionnaires-copy-key = Sleutel van de kopie
questionnaires-copy-name = Titel van de kopie
questionnaires-copy-title = { $title } (kopie)
questionnaires-copy-go = Kopie maken en openen
questionnaires-key = Sleutel
questionnaires-key-why = Hieraan herkennen bestanden de vragenlijst. De sleutel blijft daarna gelijk.
questionnaires-key-taken = Er is al een vragenlijst met de sleutel { $key }. Kies een andere.
questionnaires-tab-items = Vragen
questionnaires-tab-answers = Antwoorden
questionnaires-tab-differences = Verschil met versie { $version } ({ $count })

## Vragen
questionnaires-edit = Wijzigen
questionnaires-ready = Klaar
questionnaires-add = Toevoegen
questionnaires-item = Vraag
questionnaires-scale-facts = schaal { $key } · { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
  } · score bij minstens { $needed }
questionnaires-group-facts = groep zonder score { $key } · { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
  }
questionnaires-open-questions = Open vragen
questionnaires-open-why = In eigen woorden te beantwoorden; ze tellen in geen score.
questionnaires-question = Inleiding
questionnaires-scale-key-why = Schalen met dezelfde sleutel worden met elkaar vergeleken, ook tussen versies. Meet de schaal iets anders, geef haar dan een andere sleutel.
questionnaires-all-answers = Antwoord op alle vragen
questionnaires-needed = Nodig voor een score
questionnaires-percent = procent van de vragen
questionnaires-needed-why = Nu minstens { $needed } van { $count }. Geldt voor deze schaal in het hele programma, ook voor wat al is ingevuld.
questionnaires-reversed = telt omgekeerd
questionnaires-reverse = Telt omgekeerd
questionnaires-counts = Telling
questionnaires-reverse-why = Omgekeerd telt een { $min } als { $max } en een { $max } als { $min }. Bedoeld voor een vraag waarbij instemmen ongunstig is. Het formulier laat dit niet zien.
questionnaires-code = Code
questionnaires-code-why = Het kopje van de kolom in bestanden. Antwoorden met dezelfde code worden vergeleken.
questionnaires-answer = Antwoord
questionnaires-stands-in = Staat in
questionnaires-item-add = Vraag toevoegen
questionnaires-item-new = Nieuwe vraag in
questionnaires-item-new-why = Typ de vraag en druk op Enter. De code komt vanzelf.
questionnaires-group-add = Schaal of groep toevoegen
questionnaires-sort = Soort
questionnaires-sort-why = Een schaal geeft een score, een groep niet.
questionnaires-as-scale = Schaal
questionnaires-as-group = Groep zonder score
questionnaires-group-new-title = Titel van de nieuwe schaal of groep
questionnaires-first-item = Eerste vraag
questionnaires-new-answer = Antwoord op de eerste vraag
questionnaires-answer-why = Ontbreekt het antwoord dat u zoekt? Voeg het toe onder "Antwoorden".

## Antwoorden
questionnaires-answers-why = De soorten antwoord waaruit elke vraag er een kiest. Weet niet en n.v.t. kunnen altijd.
questionnaires-rating-range = oordeel van { $min } tot en met { $max }
questionnaires-grade-range = cijfer van { $min } tot en met { $max }
questionnaires-choice-options = één keuze uit { $count }
questionnaires-choices-options = meer keuzes uit { $count }
questionnaires-text = tekst
questionnaires-used = { $count ->
    [0] nergens gebruikt
    [one] bij 1 vraag
   *[other] bij { $count } vragen
  }
questionnaires-kind-rating = Oordeel
questionnaires-kind-grade = Cijfer
questionnaires-kind-choice = Eén keuze
questionnaires-kind-choices = Meer keuzes
questionnaires-kind-text = Tekst
questionnaires-lowest = Laagste waarde
questionnaires-highest = Hoogste waarde
questionnaires-labels = Woorden bij de waarden; leeg mag.
questionnaires-label = Bij
questionnaires-answers-add = Soort antwoord toevoegen
questionnaires-answers-name = Naam
questionnaires-answers-name-why = Alleen om de soort te herkennen; invullers zien de naam niet.
questionnaires-answers-new-name = Naam van de nieuwe soort
questionnaires-answers-taken = Er is al een soort antwoord { $key }. Kies een andere naam.
questionnaires-answers-used-why = Weghalen kan als geen vraag dit antwoord meer gebruikt.
questionnaires-options = Mogelijkheden
questionnaires-option = Mogelijkheid
questionnaires-option-new = Nieuwe mogelijkheid
questionnaires-how-many = Hoeveel
questionnaires-ordered = Op volgorde
questionnaires-ordered-why = De mogelijkheden zijn treden van een ladder, de laagste eerst.

## Verschil met de versie ervoor
questionnaires-breaks = Niet meer te vergelijken
questionnaires-breaks-why = Dit meet niet meer hetzelfde. Geef de schaal een andere sleutel, of de vraag een andere code.
questionnaires-broken-scales = Scores van de twee versies zijn niet te vergelijken op: { $scales }.
questionnaires-breaks-warning = Er is iets gewijzigd waardoor een vergelijking met de versie ervoor niet meer klopt; zie onder "Verschil".
questionnaires-watch = Let op bij het vergelijken
questionnaires-watch-why = Scores blijven vergelijkbaar, maar een deel van een verschil kan hiervan komen.
questionnaires-harmless = Zonder gevolgen
questionnaires-harmless-why = Dit verandert niets aan de vergelijking.
questionnaires-no-differences = Nog geen verschil
questionnaires-no-differences-why = Deze versie vraagt precies hetzelfde als de versie ervoor.
