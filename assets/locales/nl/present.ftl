# Presenteren: samenstellen en tonen
present-title = Presenteren
help-present-heading = Presenteren
help-present = Stel een presentatie samen en toon haar op het hele scherm.
