# checks: twijfelachtige gegevens, en respondentcodes die op elkaar of op een persoon lijken

# Wat er twijfelachtig is, als kop boven alle gevallen
doubt-straight_line = Overal hetzelfde antwoord
doubt-impossible_speed = Onmogelijk snel ingevoerd
doubt-nothing_answered = Niets ingevuld
doubt-same_answers = Twee keer dezelfde antwoorden
doubt-two_pilots = Dezelfde respondent in twee proeftuinen
doubt-more_than_invited = Meer vragenlijsten dan uitgenodigden
doubt-second_before_first = Latere meting vóór een eerdere gehouden
doubt-codes_differ = Codes die weinig verschillen
doubt-code_looks_personal = Code die op een persoon lijkt
doubt-contradiction = Omgekeerde vraag spreekt de rest tegen

# Wat er gevonden is; waar, staat ervoor
doubt-found-straight-line = alle { $items } antwoorden zijn { $value }
doubt-found-impossible-speed = { $answered } antwoorden ingevoerd in { $seconds } seconden
doubt-found-nothing-answered = geen antwoord dat meetelt (weet niet: { $unknown }, n.v.t.: { $not_applicable }, open antwoorden: { $texts })
doubt-found-same-answers = { $responses } vragenlijsten met precies dezelfde antwoorden
doubt-found-two-pilots = code { $code } staat in { $pilots } proeftuinen
doubt-found-more-than-invited = { $responses ->
    [one] { $responses } vragenlijst
   *[other] { $responses } vragenlijsten
 } terug, { $invited ->
    [one] { $invited } persoon
   *[other] { $invited } personen
 } uitgenodigd
doubt-found-second-before-first = { $later } is eerder gehouden dan { $earlier }
doubt-found-contradiction = omgekeerde vraag { $item } kreeg { $value }, de andere vragen van de schaal gemiddeld { $others }
doubt-found-codes-differ = { $first } en { $second } verschillen: { $difference }
doubt-found-code-looks-personal = code { $code } { $personal }

# Waarin twee codes verschillen
difference-case = alleen in hoofdletters
difference-punctuation = alleen in spaties, leestekens of voorloopnullen
difference-look_alike = alleen in tekens die op elkaar lijken (O en 0, I, l en 1)
difference-swapped = twee tekens verwisseld
difference-one_character = één teken anders, erbij of weg

# Waar een code op lijkt
personal-email = lijkt op een e-mailadres
personal-phone = lijkt op een telefoonnummer
personal-citizen_number = lijkt op een burgerservicenummer
personal-birth_date = lijkt op een geboortedatum
personal-name = lijkt op een naam
