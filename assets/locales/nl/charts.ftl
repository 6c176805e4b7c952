# charts
chart-error-draw = De grafiek kon niet worden getekend: { $reason }. Probeer het nogmaals; blijft het misgaan, bewaar de grafiek dan in een andere vorm.
chart-error-too-large = De grafiek is met { $width } × { $height } beeldpunten te groot voor een PNG. Bewaar hem als SVG, of toon met een filter minder rijen.
