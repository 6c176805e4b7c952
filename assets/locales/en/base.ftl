# Words that hold everywhere
base-yes = yes
base-no = no
base-unknown = unknown
base-programme-name = Proeftuinmeter
base-fallback = only in { $language }
base-language-nl = Dutch
base-language-en = English
