# Entering questionnaires: one by one, and a second time as a check

## Per questionnaire
entry-mode-form = Per questionnaire
entry-no-questionnaires = No questionnaire yet
entry-no-questionnaires-why = This programme has no questionnaire to enter. Add one under Settings.
keying-open = Open questions
keying-legend = { $steps } · ? don't know · – n/a
keying-unknown = don't know
keying-not-applicable = not applicable
keying-no-answer = no answer yet
keying-answered = { $answered } of { $all } answered
keying-may-stay-empty = may stay empty
keying-digits-only = This question is answered with a digit. The buttons show which.
keying-no-option = This question has { $count } options. Choose the sign in front of one.
keying-no-number = "{ $typed }" is not a number. Type 7.5, for example.
keying-code = Respondent
keying-role = Role
keying-codes-elsewhere = Known from another measurement
keying-roles-used = Used before
keying-code-personal = This code { $looks }. Use a code that points to nobody.
keying-code-similar = Resembles { $code } of the { $measurement }. Check on paper whether it is the same code.
keying-open-it = Open
keying-rank = Questionnaire { $rank }
keying-rank-of = Questionnaire { $rank } of { $invited }
keying-correcting = Finished on { $when }. What you change is saved at once.
keying-new = New questionnaire
keying-begin = Type the first answer to begin.
keying-nothing-yet = Nothing is filled in yet. Give an answer first.
keying-all-answered = All questions are answered.
keying-unanswered = { $count ->
    [one] 1 question without an answer: { $codes }
   *[other] { $count } questions without an answer: { $codes }
  }
keying-enter-again = Press Enter once more to finish anyway.
keying-finish = Finish, then next
keying-finish-anyway = Finish anyway
keying-done = Done, next
keying-waiting = Not finished yet
keying-resume = Go on
keying-remove = Remove
keying-finished = { $count } finished
keying-finished-of = { $count } of { $invited } finished
keying-show = Show
keying-hide = Fold
keying-open-one = Open { $code }
keying-no-picture = Once enough questions are answered, the chart appears here.
keying-from-to = From { $first } to { $second }
keying-mean = Mean { $mean }, n = { $count }
keying-rests-on-both = n = { $first } and { $second }, { $same ->
    [0] nobody took part in both
    [one] 1 of them the same respondent
   *[other] { $same } of them the same respondents
  }
keying-few = Fewer than { $few } respondents: one more answer may still change the picture.
keying-keys-answer = answer, next question
keying-keys-options = option on or off
keying-keys-move = other question
keying-keys-take-back = take the answer back
keying-keys-enter = next question; after the last: finish
keying-keys-new-line = new line in an open answer
