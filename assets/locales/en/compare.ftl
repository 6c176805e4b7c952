# Comparing: pilots side by side
compare-title = Compare
help-compare-heading = Compare
help-compare = Lay two to six pilots, parts or groups side by side.
