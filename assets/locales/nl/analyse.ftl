# Analyse.
analyse-title = Analyse
analyse-tab-changes = Veranderingen
analyse-tab-carries = Wat kan dit aantal dragen?
analyse-tab-forest = Alle onderdelen
analyse-tab-items = Vragen
analyse-tab-spread = Verdeling
analyse-tab-reliability = Betrouwbaarheid

# Waarnaar wordt gekeken
analyse-scale = Schaal
analyse-source = Bron
analyse-decided = Paren waarover is beslist
analyse-decided-why = Codes die weinig verschillen en waarvan iemand bij Controle besliste dat ze van dezelfde respondent zijn. Zet dit uit om te zien wat er zonder die paren overblijft.

# Hoe de analyse ervoor staat
analyse-renewing = Wordt vernieuwd…
analyse-stop = Stop
analyse-again = Opnieuw
analyse-stopped = Het vernieuwen is gestopt; u ziet de vorige uitkomst.
analyse-stopped-first = Het rekenen is gestopt voor er een uitkomst was.
analyse-none = Er is nog geen uitkomst
analyse-first = De uitkomsten worden berekend
analyse-first-why = Dit gebeurt naast het venster: u kunt intussen gewoon verder werken.

# Wat ontbreekt er om iets te laten zien
analyse-empty-pilots = Hier komt de analyse van uw programma
analyse-empty-pilots-why = Er staan nog geen proeftuinen in. Voeg de eerste toe bij Proeftuinen, of lees een programma in uit een bestand.
analyse-empty-pilots-go = Naar Proeftuinen
analyse-empty-pair = Hier komt wat er veranderde tussen twee metingen
analyse-empty-pair-why = Het programma heeft nog geen twee metingen. Voeg bij Instellingen een meting toe.
analyse-empty-pair-go = Naar Instellingen
analyse-empty-scores = Hier komt de analyse van scores en cijfers
analyse-empty-scores-why = Er staan nog geen vragenlijsten, cijfers of oordelen in. Voer ze in bij Invoer; de uitkomsten volgen meteen.
analyse-empty-scores-go = Naar Invoer
