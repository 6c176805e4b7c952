# Entering questionnaires: one by one, and a second time as a check

## Per questionnaire
entry-mode-form = Per questionnaire
entry-no-questionnaires = No questionnaire yet
entry-no-questionnaires-why = This programme has no questionnaire to enter. Add one under Settings.
keying-pane-form = Form
keying-pane-side = Progress and keys
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

## Double entry
entry-mode-again = Double entry
again-empty = Nothing to enter a second time yet
again-empty-why = The finished questionnaires of this measurement come here. Enter them first under Per questionnaire.
again-why = Enter part of the questionnaires a second time from paper, preferably by somebody else. Where the two differ, you decide from the paper.
again-not-yet = not yet
again-begun = begun
again-differs = { $count ->
    [one] 1 difference
   *[other] { $count } differences
  }
again-agreed = equal or decided
again-key = Enter
again-go-on = Go on
again-decide = Decide
again-look = Look
again-by = by { $name }
again-back = Back to the list
again-title = Second entry of { $respondent } · { $part }
again-finish = Finish, then compare
again-same-person = You entered this questionnaire yourself before. Who enters twice makes the same error sooner: better let somebody else do it.
again-blind = Without the first entry
again-blind-why = Enter what is on the paper. You see the first entry once you are done.
again-equal = The two entries are equal.
again-all-decided = All differences are decided.
again-open = { $count ->
    [one] 1 difference to decide
   *[other] { $count } differences to decide
  }
again-next = Next questionnaire
again-remove = Remove the second entry
again-decide-why = Take the paper and choose what is on it.
again-first = First entry:
again-second = Second entry:
again-kept = Kept:
again-was-first = Decided: the first entry was right.
again-was-second = Decided: the second entry was right.
again-was-other = Decided: the paper says something else.
again-take-first = The first is right
again-take-second = The second is right
again-take-other = Something else…
again-other = what is on the paper
again-here = These questionnaires
again-everywhere = The whole programme
again-rate-differs = { $count } of { $all } answers differ: { $share }% (95% interval { $low } – { $high }%).
again-rate-errors = { $count } of { $all } answers were wrong in the first entry: { $share }% (95% interval { $low } – { $high }%).
again-rate-undecided = { $count ->
    [one] 1 difference is not decided yet; after that it is known how many errors the first entry had.
   *[other] { $count } differences are not decided yet; after that it is known how many errors the first entry had.
  }
again-rate-why = Open questions are not counted. An error made alike both times is not seen this way.

## Role of the commissioner
role-keyed = questionnaire filled in, { $respondent }
keying-uncoded = no. { $rank }, without a code
