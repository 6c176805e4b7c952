# What others may see: what stands in the place of a number that is not shown.

withheld-few = n < { $minimum }
withheld-gives-back = not shown

picture-heading = Save the chart
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
