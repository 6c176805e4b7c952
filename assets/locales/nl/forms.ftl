# Vragenlijsten: wat er aan een vragenlijst niet klopt, wat er tussen versies verschilt, en het formulier op papier

## Waar iets niet klopt
fault-at = { $place }: { $what }
fault-first = { $first } Er { $more ->
    [one] klopt nog 1 ding niet.
   *[other] kloppen nog { $more } dingen niet.
  }
fault-place-head = De vragenlijst als geheel
fault-place-answers = Antwoorden { $key }
fault-place-scale = Schaal { $key }
fault-place-group = Groep { $key }
fault-place-open = Open vragen
fault-place-item = Vraag { $code }
fault-place-item-number = De { $number }e vraag

## Wat er niet klopt, en wat te doen
fault-key = "{ $key }" kan geen sleutel zijn. Gebruik kleine letters, cijfers, _ en -, te beginnen met een letter, hoogstens { $most } tekens.
fault-key-twice = de sleutel { $key } is al in gebruik. Geef elke schaal en elke groep een eigen sleutel.
fault-version = versie 0 bestaat niet. Begin met 1.
fault-no-items = er staat geen enkele vraag in. Voeg er een toe.
fault-many-items = { $count } vragen is te veel. Houd het bij hoogstens { $most }, of maak er twee vragenlijsten van.
fault-many-answers = { $count } soorten antwoorden is te veel. Houd het bij hoogstens { $most }.
fault-text-missing = er ontbreekt een tekst. Vul hem in, in het Nederlands, het Engels of allebei.
fault-text-long = een tekst is langer dan { $most } tekens. Kort hem in.
fault-text-control = in een tekst staat een onzichtbaar teken. Typ de tekst opnieuw.
fault-group-empty = er staat geen vraag in. Voeg er een toe, of haal haar weg.
fault-scale-mixed = de vragen worden niet allemaal op dezelfde manier beantwoord, dus een gemiddelde zegt niets. Geef ze dezelfde soort antwoord met dezelfde laagste en hoogste waarde, of verdeel ze over twee schalen.
fault-scale-answer = in een schaal tellen alleen oordelen en cijfers. Kies zo'n antwoord, of zet de vraag in een groep.
fault-open-answer = een open vraag wordt met tekst beantwoord. Kies dat antwoord, of zet de vraag in een groep.
fault-answer-missing = er is niet gezegd hoe de vraag wordt beantwoord. Kies een soort antwoord.
fault-answer-unknown = de soort antwoord { $answer } bestaat niet in deze vragenlijst. Kies uit: { $known }.
fault-reverse = alleen een oordeel of een cijfer kan omgekeerd tellen. Zet omkeren uit.
fault-code-empty = de code ontbreekt. Geef de vraag een korte code, zoals S4.
fault-code-letters = "{ $code }" kan geen code zijn. Begin met een letter en gebruik verder letters, cijfers en _, hoogstens { $most } tekens.
fault-code-reserved = { $code } is al het kopje van een andere kolom, of een woord dat SPSS voor zichzelf houdt. Kies een andere code.
fault-code-twice = de code { $code } is al van een andere vraag; hoofdletters maken geen verschil. Kies een andere code.
fault-range = de laagste en de hoogste waarde passen niet. Kies twee getallen van { $least } tot en met { $most }, het laagste eerst.
fault-rating-whole = een oordeel loopt over hele getallen. Kies hele getallen, of maak er een cijfer van.
fault-labels-language = er zijn woorden in een taal die Proeftuinmeter niet kent ({ $language }). Gebruik nl of en.
fault-labels-count = er zijn { $count } woorden bij { $wanted } waarden ({ $language }). Geef elke waarde een woord, desnoods een leeg.
fault-options-few = een keuze heeft minstens twee mogelijkheden. Voeg er een toe.
fault-options-many = { $count } mogelijkheden is te veel. Houd het bij hoogstens { $most }.
fault-option-code = "{ $code }" kan geen code van een mogelijkheid zijn. Gebruik letters, cijfers, _ en -, hoogstens { $most } tekens, en geen nvt of wn: dat betekent dat er geen antwoord is.
fault-option-twice = de code { $code } staat er twee keer. Geef elke mogelijkheid een eigen code.
fault-label-twice = "{ $label }" staat voor twee antwoorden. Geef elk antwoord eigen woorden.

## Een bestand met een vragenlijst
fault-line = Regel { $line }: { $what }
fault-toml-large = Dit bestand is te groot voor een vragenlijst: hoogstens { $most } MB. Kies een ander bestand.
fault-toml-syntax = dit is geen TOML ({ $why }). Herstel de regel, of begin met een vragenlijst die het programma heeft weggeschreven.
fault-toml-key = { $key } hoort hier niet. Haal het weg, of kies uit: { $known }.
fault-toml-missing = hier ontbreekt { $key }. Vul het in.
fault-toml-two-texts = de tekst staat er op twee manieren. Houd text, of nl en en.
fault-toml-kind = "{ $kind }" is geen soort antwoord. Kies uit: { $known }.
fault-toml-unfit = bij { $key } hoort { $wanted }. Pas het aan.
fault-toml-text = een tekst tussen aanhalingstekens
fault-toml-flag = true of false
fault-toml-whole = een heel getal vanaf 0
fault-toml-number = een getal
fault-toml-table = een tabel
fault-toml-list = een lijst tussen rechte haken

## Wat er in een nieuwere versie anders is
differs-head = titel of doelgroep gewijzigd
differs-retitled = titel of inleiding van { $key } gewijzigd
differs-group-added = { $key } toegevoegd
differs-group-removed = { $key } weggehaald
differs-item-added = vraag { $code } toegevoegd
differs-item-removed = vraag { $code } weggehaald
differs-reworded = vraag { $code } anders verwoord
differs-moved-to-other = vraag { $code } telt nu ergens anders voor mee
differs-moved = vraag { $code } verplaatst
differs-reversed = vraag { $code } telt nu andersom
differs-answers-reworded = antwoorden anders verwoord: { $codes }
differs-options-changed = mogelijkheden toegevoegd, weggehaald of verplaatst: { $codes }
differs-answers-changed = antwoorden van een andere soort of met een ander bereik: { $codes }

## Het formulier op papier
form-code = Uw code
form-code-hint = een code, geen naam
form-part = Proeftuin of onderdeel
form-measurement = Meting
form-role = Uw rol in de proeftuin
form-role-hint = zoals inwoner of beroepskracht
form-how = Kruis per vraag aan wat het best past. Goede of foute antwoorden zijn er niet. Schrijf geen namen op, ook niet die van anderen.
form-item = Code
form-question = Vraag
form-unknown = weet niet
form-not-applicable = n.v.t.
form-choose-one = Kies één antwoord.
form-choose-many = U mag meer dan één antwoord kiezen.
form-grade-hint = een cijfer van { $min } tot en met { $max }, bijvoorbeeld { $example }
form-open = In uw eigen woorden
form-thanks = Dank u wel voor het invullen.
form-version = { $title }, versie { $version }
form-page = bladzijde
form-page-of = van
