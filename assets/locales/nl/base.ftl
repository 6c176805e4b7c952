# Woorden die overal gelden
base-yes = ja
base-no = nee
base-unknown = onbekend
base-programme-name = Proeftuinmeter
base-fallback = alleen in het { $language }
base-language-nl = Nederlands
base-language-en = Engels
