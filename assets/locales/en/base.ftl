# Words that hold everywhere
base-yes = yes
base-no = no
base-unknown = unknown
base-programme-name = Proeftuinmeter
base-fallback = only in { $language }
base-language-nl = Dutch
base-language-en = English
base-invented = Invented data – to practise with
base-invented-short = Invented
base-invented-why = These pilots, people and answers do not exist. Use the results only to practise with.
