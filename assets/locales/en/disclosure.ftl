# What others may see: what stands in the place of a number that is not shown.

withheld-few = n < { $minimum }
withheld-gives-back = not shown
