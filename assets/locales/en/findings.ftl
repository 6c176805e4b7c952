# Findings in the whole programme, and the codebook
findings-title = Findings
findings-tab-search = Search
findings-tab-counts = Count tags
findings-tab-codebook = Codebook

# Search
findings-search = Search all findings
findings-search-pilot = Search these findings
findings-any-kind = All kinds
findings-any-topic = All topics
findings-any-label = All tags
findings-no-label = Without a tag
findings-any-measurement = All measurements
findings-any-pilot = All pilots
findings-any-change = Any change
findings-parts-of = Parts: { $class }
findings-change-of = Change of parts
findings-on = on
findings-pilot = Pilot
findings-pilot-search = Search a pilot
findings-nothing-called = Nothing is called that.
findings-more = More filters
findings-less = Fewer filters
findings-clear = Clear all
findings-none-fit = No finding fits this choice.
findings-none-why = Everything that was learned in the programme will appear here. Findings are written at a pilot, on its Findings tab.
findings-to-pilots = To Pilots
findings-to-pilot = To the pilot
findings-count = { $shown } of { $total } findings, at { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  }
findings-count-all = { $total ->
    [one] 1 finding
   *[other] { $total } findings
  }, at { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  }
findings-of-pilot = { $count ->
    [one] 1 finding
   *[other] { $count } findings
  }
findings-list = Findings that were found
findings-select = Select
findings-select-all = Select all
findings-select-none = Select nothing
findings-selected = { $count } selected
findings-copy = Copy
findings-copy-why = Puts what is selected, or else everything listed here, on the clipboard as a table. Ctrl+C does the same.

# What is done with findings
findings-label = Tag
findings-labels = Tags
findings-labels-why = Put a tag to what is selected, or take it off. In the list: key L.
findings-label-field = Search a tag, or a new one
findings-label-hint = Type a tag…
findings-label-search = Search a tag
findings-label-none = The codebook is still empty. Type a name and press Enter.
findings-label-new = New tag “{ $name }”
findings-label-on = has this
findings-label-some = { $count } have this
findings-label-finds = Find all findings with this tag
findings-put-label = Put a tag
findings-take-label = Take off tag “{ $name }”
findings-move = Move
findings-move-why = Puts what is selected under another scale, or under effects. In the list: key M.
findings-move-to = To the scale
findings-join = Join
findings-join-why = Makes one finding of the selected findings of one pilot: texts one below the other, sources and tags together. Kind and scale are those of the first. In the list: key J.
findings-join-above = Join with the one above
findings-select-several = Select more in Findings
findings-open = Open
findings-open-why = Opens the pilot at this finding. In the list: Enter.

# Counting tags
findings-by-change = By change
findings-by-kind = By kind
findings-by-topic = By scale
findings-by-measurement = By measurement
findings-heading-findings = Findings
findings-heading-pilots = Pilots
findings-class-up = Up
findings-class-same = Same
findings-class-down = Down
findings-any-finding = All findings
findings-of = { $count } of { $total }
findings-count-leads = Click to see these findings
findings-untagged = { $count ->
    [one] 1 finding has no tag yet, so it counts for no tag.
   *[other] { $count } findings have no tag yet, so they count for no tag.
  }
findings-untagged-show = Show
findings-choose-label = Choose a tag; a sentence will then say here what was counted.
findings-label-unused = No finding has this tag.
findings-copy-counts = Copy table
findings-copy-counts-why = Puts the table on the clipboard, for a spreadsheet. Ctrl+C does the same.
findings-said-label = “{ $name }”
findings-said-kind = { $kind } “{ $name }”
findings-said = { $who } is named in { $fell }, { $rose } and { $same } ({ $scale }, { $source }).
findings-said-fell = { $count } of the { $total } parts that fell
findings-said-rose = { $count } of the { $total } that rose
findings-said-same = { $count } of the { $total } that stayed about the same
findings-rule = A finding counts for each tag it has, and for its own kind, topic and measurement.
findings-rule-change = Parts are counted, not findings. A finding about a part counts for that part; a finding about the pilot as a whole counts for every part of that pilot. A part counts once for a tag, whatever measurement the finding belongs to.
findings-outside = { $count ->
    [one] 1 finding is
   *[other] { $count } findings are
  } about parts without a change on this scale, and so { $count ->
    [one] does
   *[other] do
  } not count as up, about the same or down.
findings-hidden = Ratings are blind: { $count ->
    [one] 1 part is missing here
   *[other] { $count } parts are missing here
  } until you have rated both measurements yourself.
findings-double = A pilot with figures both as a whole and by part stands here with each of them.
findings-no-test = There is no test beside these, because findings are no sample: they were written down because they struck somebody, at one pilot more than at another.

# Codebook
findings-no-labels = No tags to count yet
findings-no-labels-why = Tags count what recurs: how often is an obstacle named, and at parts that rose or fell? Put tags to findings in Search, or begin with the codebook.
findings-to-codebook = To the codebook
findings-to-search = To Search
findings-codebook-empty = The codebook is still empty
findings-codebook-empty-why = The tags for findings will appear here, each with a definition: when does a finding get the tag, and when not? Type the first tag above. A tag that you think of at a finding comes here by itself.
findings-new-label = New tag
findings-add-label = Add
findings-copy-codebook = Copy codebook
findings-definition = Definition
findings-definition-of = Definition of “{ $name }”
findings-definition-hint = When does a finding get this tag, and when not?
findings-name-of = Name of tag “{ $name }”
findings-used = { $count ->
    [0] not used yet
    [one] 1 finding
   *[other] { $count } findings
  }
findings-label-earlier = Up
findings-label-later = Down
findings-join-label = Join with…
findings-join-choose = Choose a tag
findings-join-into = Join with
findings-join-label-why = All findings with “{ $name }” get the tag that you choose; “{ $name }” leaves the codebook.
findings-label-joined = { $count ->
    [0] “{ $name }” was joined with “{ $into }”.
    [one] “{ $name }” was joined with “{ $into }”; 1 finding went along. Ctrl+Z takes it back.
   *[other] “{ $name }” was joined with “{ $into }”; { $count } findings went along. Ctrl+Z takes it back.
  }
findings-remove-label = Remove tag
findings-label-removed = { $count ->
    [one] “{ $name }” was removed, and taken off 1 finding. Ctrl+Z brings it back.
   *[other] “{ $name }” was removed, and taken off { $count } findings. Ctrl+Z brings it back.
  }
findings-tag-gone = removed tag

help-findings-heading = Findings
help-findings =
    "Search" holds all findings of the programme. Type words, or choose a kind, topic or tag; under "More filters" also a measurement, a pilot, or the parts that rose or fell on a scale. Ctrl+F takes you to the search field.

    Arrow keys walk through the list. Space selects a finding, Shift with an arrow selects more, Ctrl+A selects all. L puts tags: type a few letters and press Enter; what does not exist yet comes into the codebook. M moves to another scale, J joins, Enter opens the pilot. Ctrl+Z takes anything back.

    "Count tags" counts for each tag: by change, kind, scale or measurement. Every number leads to its findings. "By change" counts parts. A finding about a part counts for that part; a finding about the pilot as a whole counts for every part of that pilot. A part counts once for a tag.

    There is no test beside these counts, because findings are no sample: they were written down because they struck somebody.

    The codebook says for each tag when a finding gets it. Tags that mean the same can be joined.
