# Controle: wat er mis of twijfelachtig is in bestand en gegevens

# Soorten problemen, als kop boven alle gevallen
check-kind-damaged = Bestand beschadigd
check-kind-schema = Tabellen gewijzigd
check-kind-reference = Verwijzing naar niets
check-kind-journal = Logboek niet heel
check-kind-items = Vragen wijken af van de vragenlijst
check-kind-pilot_without_whole = Proeftuin zonder geheel
check-kind-finding_elsewhere = Bevinding bij een andere proeftuin
check-kind-respondent_twice = Twee keer ingevuld
check-kind-answer_unfit = Antwoord past niet bij de vraag
check-kind-response_score = Schaalscore klopt niet
check-kind-part_score = Score van een onderdeel klopt niet
check-kind-unfinished_form = Invoer niet afgemaakt
check-kind-second_pass_open = Dubbele invoer niet afgerond

# Waar het is
check-where-file = het bestand
check-where-pilot = { $pilot }
check-where-measurement = { $part } · { $measurement }
check-where-response = { $respondent } · { $part } · { $measurement }

# Fouten
check-damaged = Een deel van het bestand is niet goed te lezen ({ $detail }). Zet een reservekopie terug onder een nieuwe naam.
check-schema-other = De tabel of weergave { $name } is anders dan dit programma haar maakt: een ander programma heeft het bestand gewijzigd. Zet een reservekopie terug onder een nieuwe naam.
check-schema-missing = De tabel of weergave { $name } ontbreekt: een ander programma heeft het bestand gewijzigd. Zet een reservekopie terug onder een nieuwe naam.
check-reference = { $rows ->
    [one] 1 rij verwijst
   *[other] { $rows } rijen verwijzen
  } in { $table } naar iets in { $to } dat er niet is. Zet een reservekopie terug onder een nieuwe naam, en vergelijk wat er sindsdien is ingevoerd.
check-journal-gap = Voor regel { $seq } van het logboek ontbreekt er een: het logboek is buiten dit programma om gewijzigd. De gegevens kunnen goed zijn; vergelijk ze met een reservekopie.
check-journal-bare = Regel { $seq } van het logboek zegt niet wat er is gewijzigd. De gegevens kunnen goed zijn; vergelijk ze met een reservekopie.
check-journal-target = Regel { $seq } van het logboek maakt iets ongedaan dat niet ongedaan te maken is. De gegevens kunnen goed zijn; vergelijk ze met een reservekopie.
check-items = De vragen van { $questionnaire }, versie { $version }, staan anders in de tabel voor andere programma's dan in de vragenlijst zelf. In dit programma geldt de vragenlijst; zet een reservekopie terug als u het bestand ook elders leest.
check-respondent-twice = Deze respondent vulde dezelfde vragenlijst twee keer in, in twee versies. Kijk op papier welke telt en verwijder de andere.
check-finding-elsewhere = Een bevinding hoort bij een onderdeel van een andere proeftuin. Kies bij Bevindingen het goede onderdeel.
check-pilot-without-whole = De proeftuin als geheel ontbreekt, zodat er niets bij ingevoerd kan worden. Zet een reservekopie terug onder een nieuwe naam.
check-response-score = De bewaarde schaalscores van deze vragenlijst volgen niet uit de antwoorden. Wijzig een antwoord en maak dat ongedaan; dan worden ze opnieuw berekend.
check-score-missing = { $scale }, { $source }: de score ontbreekt; uit de gegevens volgt { $mean }. Wijzig een gegeven waarop hij rust en maak dat ongedaan; dan wordt hij opnieuw berekend.
check-score-other = { $scale }, { $source }: bewaard is { $kept }, uit de gegevens volgt { $mean }, of het aantal of de spreiding wijkt af. Wijzig een gegeven waarop de score rust en maak dat ongedaan; dan wordt hij opnieuw berekend.
check-score-left-over = { $scale }, { $source }: bewaard is { $mean }, maar er zijn geen gegevens waaruit dat volgt. Voer er een in en maak dat ongedaan; dan verdwijnt de score.

# Twijfels
check-unfinished-form = { $answered ->
    [0] Begonnen, zonder antwoorden.
    [one] 1 antwoord ingevoerd, daarna gestopt.
   *[other] { $answered } antwoorden ingevoerd, daarna gestopt.
  }
check-second-pass-unfinished = { $by } begon de tweede invoer en maakte die niet af.
check-second-pass-undecided = { $count ->
    [one] 1 verschil wacht
   *[other] { $count } verschillen wachten
  } op een beslissing vanaf het papier.
check-straight-line = { $items } vragen, overal het antwoord { $value }.
check-straight-line-scale = { $scale }: { $items } vragen, overal het antwoord { $value }, ook op de omgekeerde.
check-impossible-speed = { $answered } antwoorden in { $seconds } seconden.
check-nothing-answered = Geen enkel antwoord om mee te rekenen (weet niet: { $unknown }, n.v.t.: { $not_applicable }, tekst: { $texts }).
check-same-answers = { $count } vragenlijsten zonder code met precies dezelfde antwoorden.
check-same-answers-codes = { $count } vragenlijsten met precies dezelfde antwoorden: { $codes }.
check-two-pilots = De code { $code } komt voor bij { $pilots }.
check-more-than-invited = { $questionnaire }: { $responses } ingevuld, { $invited } uitgenodigd.
check-second-before-first = { $later } ({ $later_period }) ligt vóór { $earlier } ({ $earlier_period }).
check-codes-differ = { $first } ({ $from }) en { $second } ({ $to }): { $difference }.
check-code-looks-personal = De code { $code } { $looks }.
check-contradiction = { $scale }: { $item } is { $value }, terwijl de andere vragen gemiddeld { $others } kregen; { $item } vraagt het omgekeerde.

# Het venster Controle
check-title = Controle
check-tab-problems = Problemen
check-tab-codes = Codes koppelen
check-tab-journal = Logboek
check-tab-backups = Reservekopieën
check-tab-erasing = Wissen op verzoek
check-open = Open ({ $count })
check-seen = Gezien ({ $count })
check-heading = { $kind } ({ $count })
check-kind = Soort
check-every-kind = Alle soorten
check-renewing = wordt vernieuwd
check-looking = Bestand en gegevens worden bekeken
check-looking-why = Bij duizenden vragenlijsten duurt dat enkele seconden. U kunt intussen verder werken.
check-failed = Het bestand kon niet worden bekeken
check-none = Alles is in orde
check-none-why = Er zijn geen fouten en geen twijfelachtige gegevens.
check-none-open = Niets meer te bekijken
check-none-open-why = Alles wat twijfelachtig was, is gezien en klopt.
check-none-seen = Nog niets als gezien vastgelegd
check-none-seen-why = Klopt iets dat twijfelachtig lijkt? Kies daar "Gezien, klopt" en zeg waarom; dan staat het hier.
check-looked = Bekeken: { $pilots ->
    [one] 1 proeftuin
   *[other] { $pilots } proeftuinen
  } en { $responses ->
    [one] 1 vragenlijst
   *[other] { $responses } vragenlijsten
  }.
check-said = Klopt: { $reason }
check-gone = Deze vragenlijst is er niet meer.
check-go-backups = Naar reservekopieën
check-go-pilot = Naar proeftuin
check-go-entry = Naar invoer
check-go-codes = Naar codes
check-review = Gezien, klopt
check-take-back = Terugnemen
check-review-heading = Gezien, klopt
check-review-reason = Waarom klopt dit?
check-review-why = Bijvoorbeeld: zo staat het op papier. Schrijf geen namen op.
check-review-go = Vastleggen
check-column-kind = Soort
check-column-where = Waar
check-column-what = Wat
check-column-seen = Klopt omdat

# Logboek
check-log = Logboek
check-log-reading = Het logboek wordt gelezen…
check-log-failed = Het logboek is niet te lezen. Sluit het bestand, open het opnieuw en kijk nog eens.
check-log-when = Wanneer
check-log-who = Wie
check-log-what = Wat
check-log-undone = ongedaan gemaakt: { $what }
check-log-redone = opnieuw gedaan: { $what }

# Reservekopieën
check-backups-why = Elke dag waarop u werkt, komt er een kopie naast het bestand; oudere worden uitgedund. Terugzetten maakt een nieuw bestand en laat dit bestand zoals het is.
check-backups-none = Nog geen reservekopieën
check-backups-none-why = De eerste komt er zodra u in dit bestand werkt. U kunt er nu zelf een maken.
check-backups-failed = De reservekopieën zijn niet te vinden
check-backups-restore = Terugzetten als nieuw bestand
check-backup-daily = van de dag
check-backup-asked = zelf gemaakt
check-backup-migration = vóór een nieuwe versie

# Codes koppelen
check-codes-no-pair = Er is maar één meting
check-codes-no-pair-why = Codes koppelen kan zodra er twee metingen zijn.
check-codes-none = Er zijn nog geen codes om te koppelen
check-codes-none-why = Zodra een proeftuin vragenlijsten met een respondentcode heeft bij beide metingen, staat hij hier.
check-codes-pilot = Proeftuin
check-codes-sum = { $certain ->
    [one] 1 respondent
   *[other] { $certain } respondenten
  } zeker gekoppeld. Zonder tegenhanger: { $first } in de eerste van de twee metingen, { $second } in de tweede.
check-codes-doubtful = Misschien dezelfde respondent
check-codes-no-doubtful = Er zijn geen codes die weinig verschillen.
check-codes-why = Beslis op wat u van papier of lijsten weet. De antwoorden staan er met opzet niet bij.
check-codes-difference = Verschil: { $difference }
check-codes-no-difference = hetzelfde
check-codes-several = een van deze codes lijkt ook op een andere
check-codes-answered = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
  }
check-codes-same = Dezelfde
check-codes-two = Twee mensen
check-codes-decided = Beslist
check-codes-are-same = dezelfde respondent
check-codes-are-two = twee mensen
check-codes-effect = Wat het uitmaakt
check-codes-effect-why = De verandering bij wie beide keren meedeed, met het interval van 95%: met en zonder de paren waarover u besliste.
check-codes-part = Onderdeel
check-codes-scale = Schaal
check-codes-with = Met
check-codes-without = Zonder
check-codes-pairs = { $count ->
    [one] 1 paar
   *[other] { $count } paren
  }
check-codes-figure = { $pairs } · { $diff } ({ $low } tot { $high })
