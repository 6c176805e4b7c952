# The window around the views
command-undo = Undo
command-redo = Redo
command-palette = Find or do
command-search = Search in this view
command-help = Help
command-overview = Overview
command-pilots = Pilots
command-entry = Entry
command-compare = Compare
command-analyse = Analysis
command-findings = Findings
command-present = Present
command-show = Present this
command-check = Check
command-settings = Settings
command-start = Start
command-open = Open a file
command-export = Export…
command-import = Import a programme from JSON
command-backup = Make a backup
command-close-file = Close the file
command-zoom-in = Larger
command-zoom-out = Smaller
command-zoom-reset = Actual size
command-dutch = Language: Dutch
command-english = Language: English
command-looks-system = Looks: as the system
command-looks-light = Looks: light
command-looks-dark = Looks: dark
command-looks-contrast = Looks: high contrast
shell-counts = { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  } · { $measurements ->
    [one] 1 measurement
   *[other] { $measurements } measurements
  }
shell-search = Search or run a command…
shell-pair-from = First measurement looked at
shell-pair-to = Second measurement looked at
shell-no-file = No file open
shell-by = Entered by: { $name }
shell-busy = Busy…
shell-read-only = Read only
shell-take-over = Take over
shell-saving = Saving…
shell-saved = All saved
shell-saved-at = All saved · { $time }
palette-hint = Type a pilot, view or command
palette-nothing = Nothing found. Try another word.
palette-pilot = pilot
palette-presentation = presentation
dialog-cancel = Cancel
dialog-close = Close
dialog-remove = Remove
dialog-remove-heading = Remove?
dialog-remove-sentence = { $what }: { $count ->
    [one] 1 record of data goes
   *[other] { $count } records of data go
  } with it.
dialog-remove-undo = You can undo this, also after closing.
dialog-path = Place and name of the file
dialog-path-hint = Browse, or type a place and name yourself.
dialog-path-go = Continue
dialog-browse = Browse
dialog-path-open = Which file do you want to open?
dialog-path-new = Where does the new programme go?
dialog-path-picture = Where does the picture go?
dialog-path-export = Where does the export go?
dialog-path-import = Which programme do you want to import?
dialog-path-backup = Where does the backup go?
dialog-path-restore = Where does the restored programme go?
dialog-name-heading = Who is using Proeftuinmeter?
dialog-name-why = The journal notes with every change who made it. A name or a code will do; you can change it later.
dialog-name = Your name or code
dialog-name-go = Begin
help-start-heading = Beginning
help-start =
    A programme is one file on your computer, with all pilots, measurements and ratings. Nothing goes to the internet.

    Open the sample to look around: a real programme of 43 pilots. You work in a copy of your own, so you cannot break anything.

    Everything you enter is saved at once. Everything can be undone, also after closing the program.
help-overview-heading = Overview
help-overview =
    Every row is a part. The open circle is the first measurement, the filled one the second; the arrow and the number say what changed. On top stands what rose most.

    Choose scale and source above the chart. Sources are never mixed: a published grade comes from a report, a rating from an evaluator, and a score from questionnaires.

    Point at a row for the explanation, click for the pilot. The right mouse button saves the chart.

    Under "Measurements" you see for each pilot what is in, what was not held and why.
help-pilots-heading = Pilots
help-pilots =
    At the top you choose how to look: a list with the pilot beside it, or a table with the columns that you want. Filter by text, theme, keyword, municipality, adviser, kind of commissioner, year, or having both measurements. A click on a heading sorts; what has no figure stands below.

    Where a pilot was measured as a whole, that figure stands there. Where it was measured in parts only, the parts stand below it, each with its own figure; the highest decides the order. Parts are never added up or averaged. n<5 at a figure says that few people stand behind it, a * that there is something to know: point at it. A dash means that there is no figure.

    Choose pilots with the box, the space bar, Shift and a click, or Ctrl+A. At the bottom stands what you can do with them: compare, present, export, give a keyword, copy. Filters, order and columns are kept under a name in "Kept lists".

    Profile is edited in place: click in a field, type, and leave it. It is saved then. What is only in the other language is marked.

    Scores shows per scale and source what was measured and how it changed. Role of the commissioner, Findings and History stand beside it.
help-entry-heading = Entry
help-entry =
    Under "Per questionnaire" you enter questionnaires from paper. Choose the pilot, the measurement and the questionnaire at the top. Type the respondent's code and Enter; from then on every question is one key. 0 is don't know, - is not applicable, Backspace takes an answer back. A grade is typed as 7.5. Enter after the last question finishes and begins the next. What you interrupt is kept under "Not finished yet".

    Under "As a table" respondents stand one below the other and questions side by side. A digit is an answer and goes to the next cell; ? is don't know, - is not applicable. F2 opens a cell, Delete empties it, Ctrl+D takes over the cell above. A block from a spreadsheet is pasted with Ctrl+V; first you see what changes, and with one mistake nothing does. Enter behind the last question finishes the questionnaire.

    Under "Double entry" you enter the same questionnaires once more without seeing the first entry. You decide differences from the paper; then you know how often there was an error.

    Under "Evaluator's rating" you choose who rates. The digits 1 to 5 rate and go to the next cell; Backspace takes the rating back. The arrows move around. The argument stands beside it.

    Where a programme rates blind, you see another's rating only once your own is in.

    Under "Published grade" you take over a mean from a report, with the number of people it rests on and its source.
help-analyse-heading = Analysis
help-analyse =
    Here you see for each scale what changed between the two measurements, and how sure that is. Choose the scale and the source on top; sources are never mixed.

    "Changes" is the table. Click a heading to sort, "up" or "down" to see only those, and choose under Columns what you want to know. Choose a row: below or beside the table it says in words what was found, with the interval. The small figures lead to the footnotes: why a number is not there, or why it asks care.

    "What can this number carry?" tells beforehand what the number of answers can show at most, and whether one respondent decides the outcome.

    "All parts" sets them below each other with their intervals, and takes them together. "Questions" shows how often each answer was given, the first measurement above the second. "Distribution" shows of one part how the answers lie and who went which way. "Reliability" says whether the questions of a scale belong together, and where evaluators differ most.

    Of every number you can ask "Where does this come from?": with the right button, with a double click, or with the arrows and Enter. You see the rule and the questionnaires behind it, and go from there to the questionnaire itself.

    The program computes beside the window. While it says "Being renewed", you see the previous outcome.
help-check-heading = Check
help-check =
    Here stands what is worth a look: errors in the file, and data that may be right but are doubtful, such as one answer to everything or more questionnaires than people invited. Every line takes you to its place.

    Is something right after all? Choose "Seen, is right" and say why. Errors cannot be clicked away: the line says what you can do.

    Under "Match codes" you decide whether two codes that differ a little are one respondent's. You see at once what difference it makes, and can take it back.

    The journal tells who changed what and when. Of a backup you make a new file; this one stays as it is.
help-settings-heading = Settings
help-settings =
    Here are the name of the programme, the measurements, the scales, the evaluators and the words for grades. Changes hold at once and can be undone.

    Language, looks and your name belong to you and not to the file.
dialog-duplicates-heading = This is here already
dialog-duplicates-replace = Replace
dialog-duplicates-skip = Skip
