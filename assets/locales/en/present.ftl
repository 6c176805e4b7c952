# Presenting: putting together and showing
present-title = Present
present-purpose = Prepare what you show to a room. Everything you show is made for others.
present-which = Presentation
present-name = Name of the presentation
present-new-name = Presentation
present-more = More
present-new = New presentation
present-propose = Put together a presentation from this programme
present-copy = Copy of this presentation
present-remove = Remove this presentation
present-begin-empty = Begin with an empty presentation
present-none = No presentation yet
present-none-why = A presentation is a row of slides that you show one by one: words, charts, comparisons and pilots. You can also collect: choose “Add to a presentation” at a chart.
present-no-slides = This presentation has no slides yet.
present-add-first = Add a slide, or choose “Add to a presentation” at a chart.

present-show = Show
present-show-why = On the whole screen, from the first slide. F5 begins at the chosen slide, Shift+F5 at the first.
present-second = On a second screen
present-second-why = In a window that you drag to the projector. Here you keep your notes, the next slide and the time.
present-pictures = As pictures
present-pictures-why = Each slide as a picture in a folder, for those who do not have this program.

# Slides
present-slides = Slides
present-add = Add a slide
present-add-words = Words
present-add-words-none = Words are always possible.
present-add-chart = Chart
present-add-chart-none = There are no scores yet, or no two measurements.
present-add-comparison = Comparison
present-add-comparison-none = No comparison is kept yet. Make one under Compare.
present-add-pilot = Pilot
present-add-pilot-none = There are no pilots yet.
present-earlier = Earlier
present-later = Later
present-slide-copy = Copy slide
present-slide-remove = Remove slide
present-words-title = Title
present-words-title-hint = What is it about?
present-words-text = Text
present-words-text-hint = Each line becomes a paragraph; begin with a hyphen for a list.
present-words-empty = Words, still empty
present-comparison = Comparison
present-comparison-open = Open in Compare
present-columns-keep = Keep as a comparison
present-columns-keep-why = Gives these columns a name, so that you find them under Compare too.
present-compared = Side by side
present-rest = the rest of the programme, without { $group }
present-pilot-search = Search for a pilot
present-kind = Kind of chart
present-kind-dumbbell = Change by part
present-kind-slope = Course over the measurements
present-kind-forest = Change with interval
present-kind-diverging = Answers by question
present-kind-spread = Distribution in one part
present-kind-coverage = Which questionnaires are in
present-kind-heatmap = Change on every scale
present-chart-parts = { $title } ({ $count ->
    [one] 1 part
   *[other] { $count } parts
 })
present-parts-all = All parts
present-parts-first = The first part with both measurements
present-parts-some = { $count ->
    [one] Only this part:
   *[other] Only these { $count } parts:
 }
present-parts-clear = All parts again
present-parts-add = Choose a part
present-parts-search = Search for a part
present-parts-out = Take out of this chart
present-asks = Let them guess first
present-asks-short = guess first
present-asks-why = The second measurement stays hidden until you press a key, so that the room can guess first.
present-note = Note
present-note-for-you = Note for yourself
present-note-hint = Only you see this, never the room.
present-note-none = No note with this slide.
present-page = Page { $at } of { $count }
present-page-why = The next page of this slide. When showing, the same key goes on to it.
present-preview-after = Show the second measurement
present-preview-before = Hide the second measurement
present-for-others = This is how the room sees it.
present-making = This slide is being made…
present-gone = What stood here was removed from the programme.
present-gone-do = Choose something else for this slide, or remove it.
present-gone-pilot = Pilot that was removed
present-gone-comparison = Comparison that was removed

# A pilot on a slide
present-pilot-scores = Scores: { $from } → { $to }
present-pilot-sourced = { $words } ({ $source })
present-pilot-only = { $measurement } only
present-pilot-n = { $words } ({ $source }, n { $from } and { $to })
present-pilot-findings = What was learned

# A proposal
present-proposal-subtitle = What changed, and what do we learn from it?
present-proposal-end = What do we take with us?
present-proposal-end-text =
    What do you recognise?
    What surprises you?
    What will you do with it tomorrow?

# Collecting
present-chart-show = Present this
present-chart-collect = Add to a presentation
present-collect-heading = Add to which presentation?
present-collected = Added to “{ $name }”, as slide { $number }.
present-collect-read-only = This programme can only be read. Open the file for writing; then you can collect.
present-nothing-present = This presentation has no slides yet. Add one; then F5 shows it.
present-nothing-pilots = No pilot is chosen. Choose one in the list; then F5 shows it.
present-nothing-compare = Nothing stands side by side yet. Choose two columns; then F5 shows them.
present-nothing-analyse = There is no chart on this tab. Go to Changes, All parts, Questions or Distribution and press F5.
present-nothing-overview = There is no chart to show yet. Enter scores first.
present-nothing-findings = Findings stand on the slide of their pilot. Open a pilot and press F5, or put something together under Present.
present-already = You are already showing something on a second screen. Stop that first, under Present.
present-nothing-here = There is nothing to show here. Go to a chart or a pilot and press F5, or put something together under Present.

# Showing
present-window = Presentation
present-position = { $at } of { $count }
present-to-number = to slide { $number }, Enter
present-black = The screen is black.
present-black-on = Black screen
present-black-off = Picture back
present-looks = Light or dark
present-forward = Next
present-back = Back
present-end = Stop showing
present-jump = To slide
present-next = Next up
present-last = This is the last slide.
present-time = You have been showing for this long.
present-fill = Fill the second screen
present-fill-why = First drag the window “Presentation” to the projector. F in that window does the same.
present-desk-how = The room sees the window “Presentation”. Keys work here and there: space or → on, ← back, B black, Esc stops.
present-now-said = Seen now
present-next-said = Seen next
present-hidden-now = The second measurement is still hidden.
present-key-forward = → space
present-key-forward-does = on; first shows what is hidden
present-key-back = ← PageUp
present-key-back-does = back
present-key-first = Home End
present-key-first-does = first and last slide
present-key-number = 7 Enter
present-key-number-does = to slide 7
present-key-black = B
present-key-black-does = black screen
present-key-hide = V
present-key-hide-does = hide or show the number
present-key-looks = L
present-key-looks-does = light or dark
present-key-end = Esc
present-key-end-does = stop

# As pictures
present-file-pictures = pictures
present-file-before = question
present-file-after = answer
present-pictures-heading = Presentation as pictures
present-pictures-means = Each slide becomes a PNG of 1920 by 1080 in a new folder. A slide that lets the room guess first gives two: the question and the answer.
present-pictures-folder = Folder
present-pictures-go = Make pictures
present-pictures-busy = Pictures are being made
present-folder-taken = The folder “{ $folder }” is not empty. Choose a folder that does not exist yet; files are never written over.
present-folder-failed = The folder “{ $folder }” cannot be made ({ $reason }). Choose a place where you may write.

help-present-heading = Present
help-present =
    Prepare what you show to a room, one thing at a time: words, charts, comparisons and pilots. On the left stand the slides; choose one and on the right you see it as the room sees it. Alt+↑ and Alt+↓ move a slide.

    You can collect anywhere: choose “Add to a presentation” at a chart.

    F5 shows on the whole screen what you have before you: here the presentation from the chosen slide (Shift+F5 from the first), elsewhere the chart, the pilot or the comparison. On with space, → or PageDown, back with ← or PageUp; a clicker sends those keys too. B makes the screen black, a number with Enter jumps, Esc stops. F1 then shows all keys.

    On a second screen: drag the window “Presentation” to the projector and make it fill the screen. Here you keep your note, the next slide and the time.

    Let them guess first: the second measurement stays hidden until you press a key.

    Everything you show is for others: what is about too few people is left out; codes of respondents, evaluators’ arguments and your notes are never shown.
