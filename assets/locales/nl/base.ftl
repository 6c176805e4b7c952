# Woorden die overal gelden
base-yes = ja
base-no = nee
base-unknown = onbekend
base-programme-name = Proeftuinmeter
base-fallback = alleen in het { $language }
base-language-nl = Nederlands
base-language-en = Engels
base-invented = Verzonnen gegevens – om te oefenen
base-invented-short = Verzonnen
base-invented-why = Deze proeftuinen, mensen en antwoorden bestaan niet. Gebruik de uitkomsten alleen om te oefenen.
