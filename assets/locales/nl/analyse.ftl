# Analyse.
analyse-title = Analyse
analyse-tab-changes = Veranderingen
analyse-tab-carries = Wat kan dit aantal dragen?
analyse-tab-forest = Alle onderdelen
analyse-tab-items = Vragen
analyse-tab-spread = Verdeling
analyse-tab-reliability = Betrouwbaarheid
