# Findings in the whole programme, and the codebook
findings-title = Findings
help-findings-heading = Findings
help-findings = Search everything that was learned in the programme, and count which tags recur.
