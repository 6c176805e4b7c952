# Analysis.
analyse-title = Analysis
analyse-tab-changes = Changes
analyse-tab-carries = What can this number carry?
analyse-tab-forest = All parts
analyse-tab-items = Questions
analyse-tab-spread = Distribution
analyse-tab-reliability = Reliability

# What is looked at
analyse-scale = Scale
analyse-source = Source
analyse-decided = Pairs that were decided about
analyse-decided-why = Codes that differ a little, and that somebody decided under Check to be one respondent's. Switch this off to see what is left without those pairs.

# How the analysis stands
analyse-renewing = Being renewed…
analyse-stop = Stop
analyse-again = Again
analyse-stopped = Renewing was stopped; you see the previous outcome.
analyse-stopped-first = The work was stopped before there was an outcome.
analyse-none = There is no outcome yet
analyse-first = The outcomes are being computed
analyse-first-why = This happens beside the window: you can go on working.

# What lacks to show anything
analyse-empty-pilots = The analysis of your programme comes here
analyse-empty-pilots-why = There are no pilots yet. Add the first under Pilots, or read a programme from a file.
analyse-empty-pilots-go = To Pilots
analyse-empty-pair = What changed between two measurements comes here
analyse-empty-pair-why = The programme does not have two measurements yet. Add one under Settings.
analyse-empty-pair-go = To Settings
analyse-empty-scores = The analysis of scores and grades comes here
analyse-empty-scores-why = There are no questionnaires, grades or ratings yet. Enter them under Entry; the outcomes follow at once.
analyse-empty-scores-go = To Entry
