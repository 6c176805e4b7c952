# Wat er is gedaan: regels van het logboek, ook gebruikt achter "Ongedaan maken:"
op-new = nieuw programma { $name }
op-new-sample = voorbeeld { $name }
op-programme = programma gewijzigd
op-scale = schaal { $scale } gewijzigd
op-measurement-add = { $measurement } toegevoegd
op-measurement = { $measurement } gewijzigd
op-measurement-move = { $measurement } verplaatst
op-measurement-remove = { $measurement } verwijderd
op-evaluator-add = evaluator { $evaluator } toegevoegd
op-evaluator = evaluator { $evaluator } gewijzigd
op-evaluator-move = evaluator { $evaluator } verplaatst
op-evaluator-remove = evaluator { $evaluator } verwijderd
op-pilot-add = proeftuin { $pilot } toegevoegd
op-pilot = profiel van { $pilot }
op-pilot-move = { $pilot } verplaatst
op-pilot-remove = { $pilot } verwijderd
op-part-add = onderdeel { $part } van { $pilot } toegevoegd
op-part = onderdeel { $part } hernoemd
op-part-move = onderdeel { $part } verplaatst
op-part-remove = onderdeel { $part } verwijderd
op-fieldwork = afname van { $part }, { $measurement }
op-final = effectmeting van { $part }
op-role = rol van de opdrachtgever van { $pilot }
op-role-remove = rol van de opdrachtgever van { $pilot } verwijderd
op-rate = oordeel { $value }: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-rate-remove = oordeel weggehaald: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-rating-hidden = oordeel van { $evaluator }: { $scale }, { $measurement }, { $part } (nog verborgen)
op-argue = onderbouwing: { $scale }, { $measurement }, { $part } ({ $evaluator })
op-published = gepubliceerd cijfer { $value }: { $scale }, { $measurement }, { $part }
op-published-remove = gepubliceerd cijfer verwijderd: { $scale }, { $measurement }, { $part }
op-finding-add = bevinding bij { $pilot } toegevoegd
op-finding = bevinding bij { $pilot } gewijzigd
op-finding-remove = bevinding bij { $pilot } verwijderd
op-findings-tag = { $count ->
    [one] label “{ $name }” bij 1 bevinding gezet
   *[other] label “{ $name }” bij { $count } bevindingen gezet
  }
op-findings-untag = { $count ->
    [one] label “{ $name }” van 1 bevinding gehaald
   *[other] label “{ $name }” van { $count } bevindingen gehaald
  }
op-findings-move = { $count ->
    [one] 1 bevinding naar { $scale } verplaatst
   *[other] { $count } bevindingen naar { $scale } verplaatst
  }
op-findings-join = { $count } bevindingen bij { $pilot } samengevoegd
op-import = programma { $name } ingelezen ({ $pilots } proeftuinen)

# Waarom iets niet kan
refused-gone = Dit bestaat niet meer: het is intussen verwijderd. Kies opnieuw.
refused-closed = Het bestand is niet open om te schrijven. Open het opnieuw.
refused-writer-gone = Het wegschrijven is onverwacht gestopt. Sluit het bestand en open het opnieuw; wat als bewaard werd getoond, staat erin.
refused-programme-name = Een programma heeft een naam nodig. Vul een naam in.
refused-invented = Of de gegevens van een programma verzonnen zijn, staat vast. Begin voor echte gegevens een nieuw programma.
refused-disclosure = De ondergrens voor getallen voor anderen is minstens 3. Kies 3 of meer.
refused-bands = De woorden bij cijfers lopen niet op of missen een woord. Zet de grenzen van hoog naar laag en geef elke grens een woord.
refused-scale-title = Een schaal heeft een naam nodig. Vul een naam in.
refused-smallest-change = De kleinste verandering die telt moet groter dan 0 zijn en binnen de schaal passen.
refused-needed-share = Voor een score is meer dan 0 en hoogstens 100 procent van de vragen nodig. Kies een getal daartussen.
refused-measurement-name = Een meting heeft een naam nodig. Vul een naam in.
refused-last-measurement = Dit is de enige meting. Een programma heeft er minstens één.
refused-evaluator-name = Een evaluator heeft een naam nodig. Vul een naam of code in.
refused-evaluator-taken = Er is al een evaluator { $name }. Kies een andere naam.
refused-pilot-name = Een proeftuin heeft een naam nodig. Vul een naam in.
refused-pilot-number = Een proeftuin heeft een nummer vanaf 1 nodig.
refused-pilot-taken = Nummer { $number } is al van { $other }. Kies een ander nummer.
refused-part-name = Een onderdeel heeft een naam nodig. Vul een naam in.
refused-part-taken = Deze proeftuin heeft al een onderdeel { $name }. Kies een andere naam.
refused-whole = De proeftuin als geheel hoort er altijd bij en heeft geen eigen naam.
refused-code = Deze keuze is niet bekend in dit programma. Kies opnieuw.
refused-rating-scale = Op deze schaal geeft een evaluator geen oordeel. Kies een schaal met oordelen.
refused-rating-range = { $value } valt buiten de schaal. Kies een getal van { $min } tot en met { $max }.
refused-argument-first-rate = Geef eerst het oordeel, dan de onderbouwing.
refused-mean-range = { $value } valt buiten de schaal. Vul een cijfer in van { $min } tot en met { $max }.
refused-published-n = Een cijfer over nul mensen bestaat niet. Laat het aantal leeg als het niet bekend is.
refused-finding-empty = Een bevinding zonder tekst zegt niets. Vul een tekst in.
refused-import-other = Dit bestand bevat al een ander programma. Maak een nieuw bestand en lees het daar in.
refused-import-duplicates = { $count ->
    [one] 1 gegeven in het bestand staat hier al met een andere inhoud.
   *[other] { $count } gegevens in het bestand staan hier al met een andere inhoud.
  } Kies vervangen of overslaan (op de opdrachtregel: --on-duplicate).
refused-import-number = Twee proeftuinen zouden allebei nummer { $number } krijgen. Geef een van de twee een ander nummer.
refused-import-reference = In de lijst "{ $list }" verwijst iets naar een gegeven dat niet in het bestand staat, of ligt een waarde buiten haar schaal. Er is niets ingelezen; herstel het bestand.
refused-json-foreign = { $file } is geen programma van Proeftuinmeter. Kies een bestand dat met Exporteren is gemaakt.
refused-json-newer = { $file } komt uit een nieuwere versie van Proeftuinmeter. Werk het programma bij en probeer het opnieuw.
refused-json-broken = { $file } kan niet worden gelezen (regel { $line }, kolom { $column }: { $why }). Er is niets ingelezen; herstel het bestand.
refused-json-write = Het programma kon niet als JSON worden geschreven ({ $why }).
refused-sample = Er is geen voorbeeld { $name }. Kies uit: { $names }.
refused-settings = Uw instellingen konden niet worden bewaard in { $file } ({ $why }).
refused-no-home = Er is geen map gevonden voor uw bestanden. Geef zelf een plaats op.
refused-folder = De map { $file } kan niet worden gemaakt ({ $why }). Geef een andere plaats op.
refused-pilot-unknown = Proeftuin { $word } bestaat niet in dit bestand. Noem een nummer of de precieze naam; `pilots` toont ze.
refused-part-unknown = Onderdeel { $word } bestaat niet in dit bestand. Schrijf het als 8:Naam; `pilots` toont ze.
refused-scale-unknown = Schaal { $word } bestaat niet in dit bestand. Kies uit: { $known }.
refused-source-unknown = Bron { $word } bestaat niet. Kies uit: responses, evaluator, published.
refused-wave-unknown = Meting { $word } bestaat niet: dit programma heeft er { $count }.
refused-pair = De eerste meting moet voor de tweede komen. Kies bijvoorbeeld --from 1 --to 2.

notice-write-failed = Niet bewaard en teruggedraaid: { $why }
notice-backup-failed = De dagelijkse reservekopie is niet gemaakt: { $why }

access-busy = { $holder } heeft dit bestand open. U kunt meekijken, maar niet wijzigen.
access-reading = Het bestand is geopend om te lezen.
refused-write = { $file } kan niet worden geschreven ({ $why }). Kies een andere plaats.
refused-read = { $file } kan niet worden gelezen ({ $why }). Controleer de plaats en de naam.
notice-saved = Bewaard: { $file }
access-read-only = Dit bestand kan hier niet worden gewijzigd: u mag er niet in schrijven. U kunt het wel bekijken.
refused-import-twice = In de lijst "{ $list }" staat iets twee keer. Er is niets ingelezen; herstel het bestand.

# Vragenlijsten en wat erin staat
op-questionnaire = vragenlijst { $title } gewijzigd (versie { $version })
op-questionnaire-same = vragenlijst niet gewijzigd
op-questionnaire-add = vragenlijst { $title } toegevoegd (versie { $version })
op-questionnaire-remove = vragenlijst { $title } verwijderd (versie { $version })
op-response-add = vragenlijst van { $respondent } begonnen: { $part }, { $measurement }
op-response = vragenlijst van { $respondent } gewijzigd: { $part }, { $measurement }
op-responses = { $count ->
    [one] 1 vragenlijst in de tabel gewijzigd
   *[other] { $count } vragenlijsten in de tabel gewijzigd
  }
op-answer = antwoord { $item } van { $respondent }: { $part }, { $measurement }
op-answer-remove = antwoord { $item } van { $respondent } weggehaald: { $part }, { $measurement }
op-response-finish = vragenlijst van { $respondent } afgerond: { $part }, { $measurement }
op-response-reopen = vragenlijst van { $respondent } weer opgepakt: { $part }, { $measurement }
op-response-remove = vragenlijst van { $respondent } verwijderd: { $part }, { $measurement }
op-responses-remove = { $count ->
    [one] 1 vragenlijst verwijderd
   *[other] { $count } vragenlijsten verwijderd
  }
op-import-responses = { $count ->
    [one] 1 vragenlijst ingelezen uit { $file }
   *[other] { $count } vragenlijsten ingelezen uit { $file }
  }
op-import-pilots = { $count ->
    [one] 1 proeftuin ingelezen uit { $file }
   *[other] { $count } proeftuinen ingelezen uit { $file }
  }
op-import-published = { $count ->
    [one] 1 gepubliceerd cijfer ingelezen uit { $file }
   *[other] { $count } gepubliceerde cijfers ingelezen uit { $file }
  }
op-import-ratings = { $count ->
    [one] 1 oordeel van een evaluator ingelezen uit { $file }
   *[other] { $count } oordelen van evaluatoren ingelezen uit { $file }
  }
op-reentry-answer = tweede invoer { $item } van { $respondent }: { $part }
op-reentry-finish = tweede invoer van { $respondent } afgerond: { $part }
op-reentry-decide = { $item } van { $respondent } beslist vanaf papier: { $part }
op-reentry-remove = tweede invoer van { $respondent } verwijderd: { $part }
op-codes-same = { $first } en { $second } zijn dezelfde respondent ({ $pilot })
op-codes-different = { $first } en { $second } zijn twee respondenten ({ $pilot })
op-codes-undecided = beslissing over { $first } en { $second } teruggenomen ({ $pilot })
op-review = gezien, klopt: { $reason }
op-review-remove = "gezien, klopt" teruggenomen: { $reason }
op-map = indeling { $name } bewaard
op-map-remove = indeling { $name } verwijderd
op-erase = { $responses ->
    [0] gegevens van een respondent gewist op verzoek
    [one] 1 vragenlijst van een respondent gewist op verzoek
   *[other] { $responses } vragenlijsten van een respondent gewist op verzoek
  }
respondent-code = { $code }
respondent-without-code = een respondent zonder code
refused-answer = { $item }: { $why }
refused-code-blank = Een respondentcode heeft geen spaties aan het begin of eind en is niet leeg. Pas de code aan, of laat haar weg.
refused-respondent-taken = Respondent { $respondent } heeft deze vragenlijst in deze meting al ingevuld. Kies een andere code, of open de vragenlijst die er al is.
refused-reentry-unfinished = De tweede invoer is nog niet afgerond. Rond haar eerst af, dan worden de verschillen getoond.
refused-codes-equal = Over twee gelijke of lege codes valt niets te beslissen. Kies twee codes die verschillen.
refused-review-reason = Schrijf kort waarom dit klopt; dan weet een ander dat later ook.
refused-map-name = Een indeling heeft een naam nodig. Vul een naam in.
refused-map-taken = Er is al een indeling { $name }. Kies een andere naam.
refused-questionnaire-key = De sleutel van een vragenlijst staat vast. Maak een kopie als u een andere vragenlijst wilt.
refused-questionnaire-same = De vragenlijst { $title } staat hier al precies zo in. Er is niets gewijzigd.
refused-questionnaire-answered = { $count ->
    [one] Deze versie is al 1 keer ingevuld en blijft daarom staan.
   *[other] Deze versie is al { $count } keer ingevuld en blijft daarom staan.
  } Maak een nieuwe versie als u iets wilt wijzigen.
refused-questionnaire-fieldwork = Bij een of meer proeftuinen is vastgelegd of deze vragenlijst is afgenomen. Haal dat eerst weg.
refused-questionnaire-scale = De schaal { $scale } loopt in dit programma van een ander getal tot een ander getal. Geef de schaal in de vragenlijst een andere sleutel.
refused-import-duplicate = Rij { $row }: { $respondent } heeft deze vragenlijst hier al ingevuld. Kies vervangen of overslaan (op de opdrachtregel: --on-duplicate).
refused-import-row = Rij { $row }: { $why }
refused-import-twice-in-file = Rij { $row }: respondent { $respondent } staat ook al op rij { $other }. Maak er in het bestand één van.
refused-import-held = Rij { $row }: dit is er al. Kies vervangen of overslaan (op de opdrachtregel: --on-duplicate).
refused-import-row-twice = Rij { $row } zegt hetzelfde als rij { $other }. Maak er in het bestand één van.
misfit-wrong-kind = Dit soort antwoord hoort niet bij deze vraag. Kijk in de vragenlijst welke antwoorden er zijn.
misfit-out-of-range = Dit valt buiten de schaal. Vul een getal in van { $min } tot en met { $max }.
misfit-not-whole = Hier hoort een heel getal. Kies een van de antwoorden.
misfit-too-precise = Een cijfer heeft hoogstens één cijfer achter de komma. Rond het af zoals het op papier staat.
misfit-unknown-option = De keuze "{ $option }" bestaat niet bij deze vraag. Kies een van de mogelijkheden.
misfit-several-options = Bij deze vraag past één keuze. Kies er één.
misfit-option-twice = De keuze "{ $option }" staat er twee keer. Haal er een weg.
misfit-empty = Een open antwoord zonder tekst is een ontbrekend antwoord. Laat het leeg.
misfit-too-long = Dit antwoord is langer dan tien bladzijden. Kort het in.
misfit-unknown-item = Deze vraag staat niet in de vragenlijst. Controleer de code.
refused-respondent-unknown = Er is geen respondent { $respondent } in dit bestand. Controleer de code, of noem de proeftuin met --pilot als de antwoorden al eerder zijn verwijderd.
refused-respondent-several = Respondent { $respondent } staat in meer dan een proeftuin ({ $pilots }). Noem de proeftuin met --pilot.
refused-import-questionnaire = Het bestand wijzigt een versie van een vragenlijst die hier al is ingevuld. Er is niets ingelezen; maak daar eerst een nieuwe versie van.
op-tag-add = nieuw label “{ $name }”
op-tag = label “{ $name }” gewijzigd
op-tag-remove = label “{ $name }” verwijderd
op-tag-join = label “{ $name }” samengevoegd met “{ $into }”
op-comparison-add = nieuwe vergelijking “{ $name }”
op-comparison = weergave van vergelijking “{ $name }”
op-comparison-name = nieuwe naam van vergelijking “{ $name }”
op-comparison-note = notitie bij vergelijking “{ $name }”
op-comparison-columns = kolommen van vergelijking “{ $name }”
op-comparison-remove = vergelijking “{ $name }” verwijderd
op-presentation-add = nieuwe presentatie “{ $name }”
op-presentation = presentatie “{ $name }” gewijzigd
op-presentation-remove = presentatie “{ $name }” verwijderd
op-pilot-list-add = nieuwe lijst “{ $name }”
op-pilot-list = lijst “{ $name }” gewijzigd
op-pilot-list-remove = lijst “{ $name }” verwijderd
op-tag-move = label “{ $name }” verplaatst
