# charts
chart-error-draw = The chart could not be drawn: { $reason }. Try again; if it keeps failing, save the chart in another form.
chart-error-too-large = At { $width } × { $height } pixels the chart is too large for a PNG. Save it as SVG, or show fewer rows with a filter.
