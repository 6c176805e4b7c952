# Questionnaires: what is wrong with one, what differs between versions, and the form on paper

## Where something is wrong
fault-at = { $place }: { $what }
fault-first = { $first } { $more ->
    [one] 1 more thing is wrong.
   *[other] { $more } more things are wrong.
  }
fault-place-head = The questionnaire as a whole
fault-place-answers = Answers { $key }
fault-place-scale = Scale { $key }
fault-place-group = Group { $key }
fault-place-open = Open questions
fault-place-item = Question { $code }
fault-place-item-number = Question number { $number }

## What is wrong, and what to do
fault-key = "{ $key }" cannot be a key. Use small letters, digits, _ and -, beginning with a letter, at most { $most } characters.
fault-key-twice = the key { $key } is taken. Give every scale and every group a key of its own.
fault-version = there is no version 0. Begin with 1.
fault-no-items = there is no question in it. Add one.
fault-many-items = { $count } questions are too many. Keep to { $most } at most, or make two questionnaires of it.
fault-many-answers = { $count } kinds of answers are too many. Keep to { $most } at most.
fault-text-missing = a text is missing. Fill it in, in Dutch, in English or in both.
fault-text-long = a text is longer than { $most } characters. Shorten it.
fault-text-control = there is an invisible character in a text. Type the text again.
fault-group-empty = there is no question in it. Add one, or take it away.
fault-scale-mixed = the questions are not all answered in the same way, so a mean says nothing. Give them the same kind of answer with the same lowest and highest value, or spread them over two scales.
fault-scale-answer = only ratings and grades count for a scale. Choose such an answer, or put the question in a group.
fault-open-answer = an open question is answered with text. Choose that answer, or put the question in a group.
fault-answer-missing = it does not say how the question is answered. Choose a kind of answer.
fault-answer-unknown = this questionnaire has no kind of answer { $answer }. Choose from: { $known }.
fault-reverse = only a rating or a grade can count the other way round. Switch reverse off.
fault-code-empty = the code is missing. Give the question a short code, such as S4.
fault-code-letters = "{ $code }" cannot be a code. Begin with a letter and use letters, digits and _, at most { $most } characters.
fault-code-reserved = { $code } is the heading of another column already, or a word that SPSS keeps for itself. Choose another code.
fault-code-twice = the code { $code } is another question's already; capitals make no difference. Choose another code.
fault-range = the lowest and the highest value do not fit. Choose two numbers from { $least } to { $most }, the lowest first.
fault-rating-whole = a rating runs over whole numbers. Choose whole numbers, or make it a grade.
fault-labels-language = there are words in a language that Proeftuinmeter does not know ({ $language }). Use nl or en.
fault-labels-count = there are { $count } words for { $wanted } values ({ $language }). Give every value a word, if need be an empty one.
fault-options-few = a choice has at least two options. Add one.
fault-options-many = { $count } options are too many. Keep to { $most } at most.
fault-option-code = "{ $code }" cannot be the code of an option. Use letters, digits, _ and -, at most { $most } characters, and not nvt or wn: those say that there is no answer.
fault-option-twice = the code { $code } is there twice. Give every option a code of its own.
fault-label-twice = "{ $label }" stands for two answers. Give every answer words of its own.

## A file with a questionnaire
fault-line = Line { $line }: { $what }
fault-toml-large = This file is too large for a questionnaire: { $most } MB at most. Choose another file.
fault-toml-syntax = this is not TOML ({ $why }). Mend the line, or begin with a questionnaire that the program wrote.
fault-toml-key = { $key } does not belong here. Take it away, or choose from: { $known }.
fault-toml-missing = { $key } is missing here. Fill it in.
fault-toml-two-texts = the text is there in two ways. Keep text, or nl and en.
fault-toml-kind = "{ $kind }" is not a kind of answer. Choose from: { $known }.
fault-toml-unfit = { $key } takes { $wanted }. Change it.
fault-toml-text = a text between quotation marks
fault-toml-flag = true or false
fault-toml-whole = a whole number from 0
fault-toml-number = a number
fault-toml-table = a table
fault-toml-list = a list between square brackets

## What is different in a newer version
differs-head = title or audience changed
differs-retitled = title or introduction of { $key } changed
differs-group-added = { $key } added
differs-group-removed = { $key } removed
differs-item-added = question { $code } added
differs-item-removed = question { $code } removed
differs-reworded = question { $code } reworded
differs-moved-to-other = question { $code } now counts for something else
differs-moved = question { $code } moved
differs-reversed = question { $code } now counts the other way round
differs-answers-reworded = answers reworded: { $codes }
differs-options-changed = options added, removed or moved: { $codes }
differs-answers-changed = answers of another kind or range: { $codes }

## The form on paper
form-code = Your code
form-code-hint = a code, not a name
form-part = Pilot or part
form-measurement = Measurement
form-role = Your role in the pilot
form-role-hint = such as resident or professional
form-how = For each question, tick what fits best. There are no right or wrong answers. Please write down no names, neither your own nor anyone else's.
form-item = Code
form-question = Question
form-unknown = don't know
form-not-applicable = n/a
form-choose-one = Choose one.
form-choose-many = You may choose more than one.
form-grade-hint = a grade from { $min } to { $max }, for instance { $example }
form-open = In your own words
form-thanks = Thank you for filling this in.
form-version = { $title }, version { $version }
form-page = page
form-page-of = of
