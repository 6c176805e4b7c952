# What others may see: what stands in the place of a number that is not shown.

withheld-few = n < { $minimum }
withheld-gives-back = not shown

picture-heading = Save the chart
picture-whom-others-means = Figures over fewer than { $minimum } questionnaires are not in it, nor what would give such a figure back.
picture-whom-own-means = Everything is in it. The picture says that it is for own use.
picture-go = Make the picture
export-whom-own-means = Everything is in it. The file says that it is for own use.
