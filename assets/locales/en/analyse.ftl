# Analysis.
analyse-title = Analysis
analyse-tab-changes = Changes
analyse-tab-carries = What can this number carry?
analyse-tab-forest = All parts
analyse-tab-items = Questions
analyse-tab-spread = Distribution
analyse-tab-reliability = Reliability
