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
