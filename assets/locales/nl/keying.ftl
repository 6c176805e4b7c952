# Invoer van vragenlijsten: een voor een, en een tweede keer ter controle

## Per vragenlijst
entry-mode-form = Per vragenlijst
entry-no-questionnaires = Nog geen vragenlijst
entry-no-questionnaires-why = Dit programma heeft geen vragenlijst om in te voeren. Voeg er bij Instellingen een toe.
keying-pane-form = Formulier
keying-pane-side = Stand en toetsen
keying-open = Open vragen
keying-legend = { $steps } · ? weet niet · – n.v.t.
keying-unknown = weet niet
keying-not-applicable = n.v.t.
keying-no-answer = nog geen antwoord
keying-answered = { $answered } van { $all } beantwoord
keying-may-stay-empty = mag leeg blijven
keying-digits-only = Deze vraag wordt met een cijfer beantwoord. Kijk bij de knoppen welke er zijn.
keying-no-option = Deze vraag heeft { $count } mogelijkheden. Kies het teken dat ervoor staat.
keying-no-number = "{ $typed }" is geen getal. Typ bijvoorbeeld 7,5.
keying-code = Respondent
keying-role = Rol
keying-codes-elsewhere = Al bekend van een andere meting
keying-roles-used = Eerder gebruikt
keying-code-personal = Deze code { $looks }. Gebruik een code die niemand aanwijst.
keying-code-similar = Lijkt op { $code } uit de { $measurement }. Kijk op het papier of het dezelfde code is.
keying-open-it = Openen
keying-rank = Vragenlijst { $rank }
keying-rank-of = Vragenlijst { $rank } van { $invited }
keying-correcting = Afgerond op { $when }. Wat u wijzigt, is meteen bewaard.
keying-new = Nieuwe vragenlijst
keying-begin = Typ het eerste antwoord om te beginnen.
keying-nothing-yet = Er is nog niets ingevuld. Geef eerst een antwoord.
keying-all-answered = Alle vragen zijn beantwoord.
keying-unanswered = { $count ->
    [one] 1 vraag zonder antwoord: { $codes }
   *[other] { $count } vragen zonder antwoord: { $codes }
  }
keying-enter-again = Nog een keer Enter rondt toch af.
keying-finish = Afronden en volgende
keying-finish-anyway = Toch afronden
keying-done = Klaar, volgende
keying-waiting = Nog niet afgerond
keying-resume = Verder
keying-remove = Weghalen
keying-finished = { $count } afgerond
keying-finished-of = { $count } van { $invited } afgerond
keying-show = Tonen
keying-hide = Inklappen
keying-open-one = { $code } openen
keying-no-picture = Zodra genoeg vragen zijn beantwoord, verschijnt hier de grafiek.
keying-from-to = Van { $first } naar { $second }
keying-mean = Gemiddeld { $mean }, n = { $count }
keying-rests-on-both = n = { $first } en { $second }, { $same ->
    [0] niemand deed aan beide mee
    [one] van wie 1 dezelfde respondent
   *[other] van wie { $same } dezelfde respondenten
  }
keying-few = Minder dan { $few } respondenten: één antwoord meer kan het beeld nog veranderen.
keying-keys-answer = antwoord, volgende vraag
keying-keys-options = mogelijkheid aan of uit
keying-keys-move = andere vraag
keying-keys-take-back = antwoord weghalen
keying-keys-enter = volgende vraag; na de laatste: afronden
keying-keys-new-line = nieuwe regel in een open antwoord

## Dubbele invoer
entry-mode-again = Dubbele invoer
again-empty = Nog niets om een tweede keer in te voeren
again-empty-why = Hier komen de afgeronde vragenlijsten van deze meting. Voer ze eerst in bij Per vragenlijst.
again-why = Voer een deel van de vragenlijsten een tweede keer in vanaf het papier, liefst door iemand anders. Waar de twee verschillen, beslist u vanaf het papier.
again-not-yet = nog niet
again-begun = begonnen
again-differs = { $count ->
    [one] 1 verschil
   *[other] { $count } verschillen
  }
again-agreed = gelijk of beslist
again-key = Invoeren
again-go-on = Verder
again-decide = Beslissen
again-look = Bekijken
again-by = door { $name }
again-back = Terug naar de lijst
again-title = Tweede invoer van { $respondent } · { $part }
again-finish = Afronden en vergelijken
again-same-person = U hebt deze vragenlijst zelf al ingevoerd. Wie twee keer invoert, maakt sneller dezelfde fout: laat het liever een ander doen.
again-blind = Zonder de eerste invoer
again-blind-why = Voer in wat op het papier staat. De eerste invoer ziet u pas als u klaar bent.
again-equal = De twee invoeren zijn gelijk.
again-all-decided = Over alle verschillen is beslist.
again-open = { $count ->
    [one] Nog 1 verschil te beslissen
   *[other] Nog { $count } verschillen te beslissen
  }
again-next = Volgende vragenlijst
again-remove = Tweede invoer weghalen
again-decide-why = Pak het papier erbij en kies wat daar staat.
again-first = Eerste invoer:
again-second = Tweede invoer:
again-kept = Bewaard:
again-was-first = Beslist: de eerste invoer klopte.
again-was-second = Beslist: de tweede invoer klopte.
again-was-other = Beslist: op het papier staat iets anders.
again-take-first = De eerste klopt
again-take-second = De tweede klopt
again-take-other = Iets anders…
again-other = wat op het papier staat
again-here = Deze vragenlijsten
again-everywhere = Het hele programma
again-rate-differs = { $count } van { $all } antwoorden verschillen: { $share } % (95%-interval { $low } – { $high } %).
again-rate-errors = { $count } van { $all } antwoorden waren bij de eerste invoer fout: { $share } % (95%-interval { $low } – { $high } %).
again-rate-undecided = { $count ->
    [one] Over 1 verschil is nog niet beslist; daarna is bekend hoeveel fouten de eerste invoer had.
   *[other] Over { $count } verschillen is nog niet beslist; daarna is bekend hoeveel fouten de eerste invoer had.
  }
again-rate-why = Open vragen tellen niet mee. Een fout die beide keren gelijk is gemaakt, valt zo niet op.

## Rol opdrachtgever
role-keyed = ingevulde vragenlijst, { $respondent }
keying-uncoded = nr. { $rank }, zonder code
