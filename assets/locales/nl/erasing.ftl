# Wissen op verzoek (AVG)
erase-about = Iemand die een vragenlijst heeft ingevuld, mag vragen om te worden verwijderd. Zoek de persoon op code, of op nummer of naam van de proeftuin.
erase-search = Respondentcode of proeftuin
erase-search-hint = R-012, 8 of een naam
erase-nothing = Niemand gevonden. Controleer de code, of zoek op het nummer van de proeftuin.
erase-nobody = Er zijn nog geen vragenlijsten
erase-nobody-why = Zodra er vragenlijsten zijn ingevoerd, kunt u hier iemand wissen die daarom vraagt.
erase-choose = { $who } kiezen om te wissen
erase-row = { $count ->
    [one] 1 vragenlijst
   *[other] { $count } vragenlijsten
  }
erase-row-also = ook { $codes }
erase-more = { $count ->
    [one] En nog 1. Typ meer van de code.
   *[other] En nog { $count }. Typ meer van de code.
  }
erase-heading = { $who } wissen
erase-what = { $count ->
    [one] 1 vragenlijst verdwijnt, met alle antwoorden.
   *[other] { $count } vragenlijsten verdwijnen, met alle antwoorden.
  }
erase-where = Ook uit het logboek, uit ongedaan maken en uit de reservekopieën die Proeftuinmeter van dit bestand bewaart.
erase-numbers = Gemiddelden en veranderingen van de proeftuin worden opnieuw berekend, zonder deze persoon.
erase-final = Dit kan niet ongedaan worden gemaakt.
erase-sure = Typ { $word } om het te bevestigen
erase-word = wissen
erase-do = Definitief wissen
erase-report = Gewist
erase-done = { $responses ->
    [one] 1 vragenlijst is gewist, met { $changes } regels van het logboek.
   *[other] { $responses } vragenlijsten zijn gewist, met { $changes } regels van het logboek.
  }
erase-copies = { $count ->
    [0] Er waren geen reservekopieën die Proeftuinmeter van dit bestand bewaart.
    [one] Ook de reservekopie die Proeftuinmeter van dit bestand bewaart, is nagelopen.
   *[other] Ook de { $count } reservekopieën die Proeftuinmeter van dit bestand bewaart, zijn nagelopen.
  }
erase-copy-failed = De reservekopie { $file } kon niet worden nagelopen: { $why } Gooi deze kopie weg, of probeer het opnieuw.
erase-log-remains = Een ander venster heeft dit bestand open. Sluit alle vensters; pas dan is ook het tijdelijke bestand ernaast leeg.
erase-elsewhere = Kopieën die u zelf elders hebt bewaard en bestanden die u eruit hebt gehaald, loopt het programma niet na.
