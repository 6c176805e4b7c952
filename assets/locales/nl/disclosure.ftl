# Wat anderen mogen zien: wat er staat op de plaats van een getal dat niet getoond wordt.

withheld-few = n < { $minimum }
withheld-gives-back = niet getoond
