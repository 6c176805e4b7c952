# What others may see: what stands in the place of a number that is not shown.

withheld-few = n < { $minimum }
withheld-gives-back = not shown

picture-heading = Save a picture
picture-whom-others-means = Figures over fewer than { $minimum } questionnaires are not in it, nor what would give such a figure back.
picture-whom-own-means = Everything is in it. The picture says that it is for own use.
picture-go = Make the picture
export-whom-own-means = Everything is in it. The file says that it is for own use.

## What was given out

op-release = { $file } given out { $to }
release-to = to { $to }
release-to-nobody = (not told to whom)
release-warning-few = Mind: with { $file }, given out { $to } on { $date }, this file tells what fewer than { $minimum } people answered ({ $count ->
    [one] 1 figure
   *[other] { $count } figures
}). For { $part }, { $scale }, { $measurement } it was { $then } questionnaires then and is { $now } now. Do not give it to who knows the earlier one, or wait until the difference is larger.
release-warning-known = Mind: { $file }, given out { $to } on { $date }, has what is withheld now ({ $count ->
    [one] 1 figure
   *[other] { $count } figures
}), as for { $part }, { $scale }, { $measurement }.
release-not-kept = It is not remembered that this was given out: { $why } Do it again when { $file } is free, or keep a note yourself.
release-older-file = The file is of an earlier version; open it in Proeftuinmeter once.
release-recipient = To whom (may stay empty; the file remembers it)

## Given out, in Check

check-tab-released = Given out
released-why = What was made for others stays here. Every new table or chart for others is held against it; the program warns when together they give back something about a single person. Remembered is over how many questionnaires each figure was, not the figure itself.
released-none = Nothing given out yet
released-none-why = When you make a table or chart for others, this is where it says when that was, to whom you gave it and what it was about.
released-copy = Copy table
released-at = When
released-by = By
released-to = To whom
released-what = What
released-file = File
released-scales = Scales
released-source = Source
released-measurements = Measurements
released-parts = Parts
released-minimum = Minimum
released-count-scales = { $count ->
    [one] 1 scale
   *[other] { $count } scales
}
released-count-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
}
released-every-part = all { $count } parts
released-gone = (removed)
released-no-numbers = no figures of questionnaires
released-kind-scores = Table: scores
released-kind-changes = Table: changes
released-kind-dumbbell = Chart: first and second measurement
released-kind-slope = Chart: course over the measurements
released-kind-forest = Chart: change with interval
released-kind-diverging = Chart: answers by question
released-kind-spread = Chart: distribution in one part
released-kind-coverage = Chart: which questionnaires are in
released-kind-heatmap = Chart: change on every scale
released-kind-presentation = Presentation as pictures
