# Settings: questionnaires
settings-section-questionnaires = Questionnaires
settings-about-questionnaires = The questionnaires of this programme. A version that was filled in stays as it is.
command-questionnaires = Questionnaires
command-import-questionnaire = Read a questionnaire from TOML
help-questionnaires-heading = Questionnaires
help-questionnaires =
    Open a version to read it or to change it. As long as nobody has filled it in, every change holds at once and everything can be undone. Once it has been filled in, it stays as it is; make a new version then, and change that one.

    Click a question to open it, or go to it with Tab and press Enter. Alt with an arrow moves the question that you are on.

    Scales with the same key stay comparable across versions. Under "Difference" stands what is different and what that means for comparing.

    The form to print is a file that you open with a browser. A TOML file is for reading the questionnaire into another programme, or for editing by hand.
dialog-path-import-questionnaire = Which questionnaire do you want to read?
dialog-path-questionnaire = Where does the questionnaire go?
dialog-path-form = Where does the form go?

## The list
questionnaires-none = No questionnaires yet
questionnaires-none-why = Begin with the two standard questionnaires, for participants and for the commissioner, or read one that you have already.
questionnaires-add-standard = Add the standard questionnaires
questionnaires-import = Read a questionnaire
questionnaires-import-why = A TOML file, as this program saves it too.
questionnaires-open = Open
questionnaires-version = Version { $version }
questionnaires-answered = { $count ->
    [0] not filled in yet
    [one] filled in once
   *[other] filled in { $count } times
  }
questionnaires-facts = { $items ->
    [one] 1 question
   *[other] { $items } questions
  }, { $scales ->
    [0] no scales
    [one] 1 scale
   *[other] { $scales } scales
  }
questionnaires-added = Questionnaire { $title } was read as version { $version }.
questionnaires-file-wrong = { $file }: { $what }
questionnaires-file-not-text = this is not text in UTF-8. Choose a TOML file with a questionnaire.

## A version
questionnaires-back = All questionnaires
questionnaires-may-edit = Not filled in yet: what you change holds at once.
questionnaires-read-only = This file can only be read.
questionnaires-stays = { $count ->
    [one] This version has been filled in once and stays as it is.
   *[other] This version has been filled in { $count } times and stays as it is.
  }
questionnaires-newer = There is a newer one: version { $version }.
questionnaires-next-version = Make a new version
questionnaires-copy = Make a copy
questionnaires-save-toml = Save as TOML
questionnaires-save-form-nl = Form in Dutch
questionnaires-save-form-en = Form in English
questionnaires-remove = Remove this version
questionnaires-title = Title
questionnaires-audience = Audience
questionnaires-audience-why = One word: participants (the form then asks for their role), commissioner, or a word of your own.
questionnaires-copy-heading = Make a copy
questionnaires-copy-key = Key of the copy
questionnaires-copy-name = Title of the copy
questionnaires-copy-title = { $title } (copy)
questionnaires-copy-go = Make the copy and open it
questionnaires-key = Key
questionnaires-key-why = Files know the questionnaire by it. The key stays the same from then on.
questionnaires-key-taken = There is a questionnaire with the key { $key } already. Choose another.
questionnaires-tab-items = Questions
questionnaires-tab-answers = Answers
questionnaires-tab-differences = Difference from version { $version } ({ $count })

## Questions
questionnaires-edit = Change
questionnaires-ready = Ready
questionnaires-add = Add
questionnaires-item = Question
questionnaires-scale-facts = scale { $key } · { $count ->
    [one] 1 question
   *[other] { $count } questions
  } · score from { $needed } up
questionnaires-group-facts = group without a score { $key } · { $count ->
    [one] 1 question
   *[other] { $count } questions
  }
questionnaires-open-questions = Open questions
questionnaires-open-why = Answered in one's own words; they count for no score.
questionnaires-question = Introduction
questionnaires-scale-key-why = Scales with the same key are compared with each other, across versions too. If the scale measures something else, give it another key.
questionnaires-all-answers = Answer to all questions
questionnaires-needed = Needed for a score
questionnaires-percent = per cent of the questions
questionnaires-needed-why = Now at least { $needed } of { $count }. Holds for this scale in the whole programme, also for what was filled in already.
questionnaires-reversed = counts the other way round
questionnaires-reverse = Counts the other way round
questionnaires-counts = Counting
questionnaires-reverse-why = The other way round, { $min } counts as { $max } and { $max } as { $min }. Meant for a question where agreeing is unfavourable. The form does not show it.
questionnaires-code = Code
questionnaires-code-why = The heading of its column in files. Answers with the same code are compared.
questionnaires-answer = Answer
questionnaires-stands-in = Stands in
questionnaires-item-add = Add a question
questionnaires-item-new = New question in
questionnaires-item-new-why = Type the question and press Enter. The code comes by itself.
questionnaires-group-add = Add a scale or group
questionnaires-sort = Sort
questionnaires-sort-why = A scale gives a score, a group does not.
questionnaires-as-scale = Scale
questionnaires-as-group = Group without a score
questionnaires-group-new-title = Title of the new scale or group
questionnaires-first-item = First question
questionnaires-new-answer = Answer to the first question
questionnaires-answer-why = Is the answer you look for missing? Add it under "Answers".

## Answers
questionnaires-answers-why = The kinds of answers of which each question takes one. Unknown and not applicable are always possible.
questionnaires-rating-range = rating from { $min } to { $max }
questionnaires-grade-range = grade from { $min } to { $max }
questionnaires-choice-options = one choice of { $count }
questionnaires-choices-options = several choices of { $count }
questionnaires-text = text
questionnaires-used = { $count ->
    [0] used nowhere
    [one] with 1 question
   *[other] with { $count } questions
  }
questionnaires-kind-rating = Rating
questionnaires-kind-grade = Grade
questionnaires-kind-choice = One choice
questionnaires-kind-choices = Several choices
questionnaires-kind-text = Text
questionnaires-lowest = Lowest value
questionnaires-highest = Highest value
questionnaires-labels = Words for the values; any may be empty.
questionnaires-label = For
questionnaires-answers-add = Add a kind of answer
questionnaires-answers-name = Name
questionnaires-answers-name-why = Only to recognise the kind; who fills in the form does not see it.
questionnaires-answers-new-name = Name of the new kind
questionnaires-answers-taken = There is a kind of answer { $key } already. Choose another name.
questionnaires-answers-used-why = It can be removed once no question takes this answer.
questionnaires-options = Options
questionnaires-option = Option
questionnaires-option-new = New option
questionnaires-how-many = How many
questionnaires-ordered = In order
questionnaires-ordered-why = The options are rungs of a ladder, the lowest first.

## Difference from the version before
questionnaires-breaks = No longer comparable
questionnaires-breaks-why = This does not measure the same any more. Give the scale another key, or the question another code.
questionnaires-broken-scales = Scores of the two versions cannot be compared on: { $scales }.
questionnaires-breaks-warning = Something was changed that makes a comparison with the version before wrong; see under "Difference".
questionnaires-watch = Mind this when comparing
questionnaires-watch-why = Scores stay comparable, but part of a difference may come from this.
questionnaires-harmless = Without consequences
questionnaires-harmless-why = This changes nothing about the comparison.
questionnaires-no-differences = No difference yet
questionnaires-no-differences-why = This version asks exactly the same as the version before.
