# checks: doubtful data, and respondent codes that look like each other or like a person

# What is doubtful, as a heading above all cases
doubt-straight_line = The same answer throughout
doubt-impossible_speed = Keyed impossibly fast
doubt-nothing_answered = Nothing filled in
doubt-same_answers = The same answers twice
doubt-two_pilots = The same respondent in two pilots
doubt-more_than_invited = More questionnaires than people invited
doubt-second_before_first = Later measurement held before an earlier one
doubt-codes_differ = Codes that differ a little
doubt-code_looks_personal = Code that looks like a person
doubt-contradiction = Reverse item contradicts the rest

# What was found; where, stands before it
doubt-found-straight-line = all { $items } answers are { $value }
doubt-found-impossible-speed = { $answered } answers keyed in { $seconds } seconds
doubt-found-nothing-answered = no answer that counts (unknown: { $unknown }, not applicable: { $not_applicable }, open answers: { $texts })
doubt-found-same-answers = { $responses } questionnaires with exactly the same answers
doubt-found-two-pilots = code { $code } is in { $pilots } pilots
doubt-found-more-than-invited = { $responses ->
    [one] { $responses } questionnaire
   *[other] { $responses } questionnaires
 } back, { $invited ->
    [one] { $invited } person
   *[other] { $invited } people
 } invited
doubt-found-second-before-first = { $later } was held before { $earlier }
doubt-found-contradiction = reverse item { $item } got { $value }, the scale's other items { $others } on average
doubt-found-codes-differ = { $first } and { $second } differ: { $difference }
doubt-found-code-looks-personal = code { $code } { $personal }

# In what two codes differ
difference-case = in capitals only
difference-punctuation = in spaces, punctuation or leading zeros only
difference-look_alike = in characters that look alike only (O and 0; I, l and 1)
difference-swapped = two characters swapped
difference-one_character = one character changed, added or missing

# What a code looks like
personal-email = looks like an e-mail address
personal-phone = looks like a telephone number
personal-citizen_number = looks like a citizen service number
personal-birth_date = looks like a date of birth
personal-name = looks like a name
