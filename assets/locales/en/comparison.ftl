# Pilots side by side: the words of the columns and of what cannot be done

comparison-group-theme = Theme { $name }
comparison-group-municipality = Municipality of { $name }
comparison-group-commissioner-kind = Commissioner: { $name }
comparison-group-adviser = Adviser { $name }
comparison-group-keyword = Keyword { $name }
comparison-rest = All other pilots
comparison-rest-pilots = { $count ->
    [one] { $count } pilot, not: { $group }
   *[other] { $count } pilots, not: { $group }
 }
comparison-group-pilots = { $count ->
    [one] { $count } pilot
   *[other] { $count } pilots
 }
comparison-part-gone = Removed part
comparison-part-gone-why = No longer in the programme
comparison-group-gone-why = No pilot belongs here any more
comparison-label-count = { $label } ({ $count })
comparison-count = { $label }: { $value }
comparison-field-keywords = Keywords
comparison-untested-overlap = two columns may be about the same people
comparison-untested-withheld = one of the columns is not for others
