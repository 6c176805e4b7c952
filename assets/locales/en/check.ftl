# Checking: what is wrong or doubtful in the file and the data

# Kinds of problem, as a heading above all of them
check-kind-damaged = File damaged
check-kind-schema = Tables changed
check-kind-reference = Reference to nothing
check-kind-journal = Journal not whole
check-kind-items = Questions unlike their questionnaire
check-kind-pilot_without_whole = Pilot without its whole
check-kind-finding_elsewhere = Finding with another pilot
check-kind-respondent_twice = Filled in twice
check-kind-answer_unfit = Answer does not fit its question
check-kind-response_score = Scale score is wrong
check-kind-part_score = Score of a part is wrong
check-kind-unfinished_form = Entry not finished
check-kind-second_pass_open = Double entry not finished

# Where it is
check-where-file = the file
check-where-pilot = { $pilot }
check-where-measurement = { $part } · { $measurement }
check-where-response = { $respondent } · { $part } · { $measurement }

# Errors
check-damaged = A part of the file cannot be read well ({ $detail }). Restore a backup under a new name.
check-schema-other = The table or view { $name } is not as this program makes it: another program changed the file. Restore a backup under a new name.
check-schema-missing = The table or view { $name } is missing: another program changed the file. Restore a backup under a new name.
check-reference = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  } in { $table } { $rows ->
    [one] refers
   *[other] refer
  } to something in { $to } that is not there. Restore a backup under a new name, and compare what was entered since.
check-journal-gap = A line is missing before line { $seq } of the journal: the journal was changed outside this program. The data may be right; compare them with a backup.
check-journal-bare = Line { $seq } of the journal does not tell what was changed. The data may be right; compare them with a backup.
check-journal-target = Line { $seq } of the journal undoes something that cannot be undone. The data may be right; compare them with a backup.
check-items = The questions of { $questionnaire }, version { $version }, are not the same in the table for other programs as in the questionnaire itself. In this program the questionnaire holds; restore a backup if you read the file elsewhere too.
check-respondent-twice = This respondent filled in the same questionnaire twice, in two versions. See on paper which one counts and remove the other.
check-finding-elsewhere = A finding belongs to a part of another pilot. Choose the right part under Findings.
check-pilot-without-whole = The pilot as a whole is missing, so that nothing can be entered for it. Restore a backup under a new name.
check-response-score = The kept scale scores of this questionnaire do not follow from its answers. Change an answer and undo that; then they are computed anew.
check-score-missing = { $scale }, { $source }: the score is missing; the data give { $mean }. Change something it rests on and undo that; then it is computed anew.
check-score-other = { $scale }, { $source }: { $kept } is kept, the data give { $mean }, or the number or the spread differs. Change something the score rests on and undo that; then it is computed anew.
check-score-left-over = { $scale }, { $source }: { $mean } is kept, but there are no data that give it. Enter something and undo that; then the score goes.

# Doubts
check-unfinished-form = { $answered ->
    [0] Begun, without answers.
    [one] 1 answer entered, then stopped.
   *[other] { $answered } answers entered, then stopped.
  }
check-second-pass-unfinished = { $by } began the second entry and did not finish it.
check-second-pass-undecided = { $count ->
    [one] 1 difference waits
   *[other] { $count } differences wait
  } for a decision from the paper.
check-straight-line = { $items } questions, all answered { $value }.
check-straight-line-scale = { $scale }: { $items } questions, all answered { $value }, the reversed ones too.
check-impossible-speed = { $answered } answers in { $seconds } seconds.
check-nothing-answered = Not one answer that counts (unknown: { $unknown }, not applicable: { $not_applicable }, text: { $texts }).
check-same-answers = { $count } questionnaires without a code with exactly the same answers.
check-same-answers-codes = { $count } questionnaires with exactly the same answers: { $codes }.
check-two-pilots = The code { $code } occurs in { $pilots }.
check-more-than-invited = { $questionnaire }: { $responses } filled in, { $invited } invited.
check-second-before-first = { $later } ({ $later_period }) lies before { $earlier } ({ $earlier_period }).
check-codes-differ = { $first } ({ $from }) and { $second } ({ $to }): { $difference }.
check-code-looks-personal = The code { $code } { $looks }.
check-contradiction = { $scale }: { $item } is { $value }, while the other questions have { $others } on average; { $item } asks the reverse.

# The view Check
check-title = Check
check-tab-problems = Problems
check-tab-codes = Match codes
check-tab-journal = Journal
check-tab-backups = Backups
check-tab-erasing = Erase on request
check-open = Open ({ $count })
check-seen = Seen ({ $count })
check-heading = { $kind } ({ $count })
check-kind = Kind
check-every-kind = Every kind
check-renewing = being renewed
check-looking = The file and its data are being looked through
check-looking-why = With thousands of questionnaires that takes some seconds. You can go on working meanwhile.
check-failed = The file could not be looked through
check-none = Everything is in order
check-none-why = There are no errors and no doubtful data.
check-none-open = Nothing left to look at
check-none-open-why = All that was doubtful has been seen and is right.
check-none-seen = Nothing was kept as seen yet
check-none-seen-why = Is something right that looks doubtful? Choose "Seen, is right" there and say why; then it stands here.
check-looked = Looked at { $pilots ->
    [one] 1 pilot
   *[other] { $pilots } pilots
  } and { $responses ->
    [one] 1 questionnaire
   *[other] { $responses } questionnaires
  }.
check-said = Is right: { $reason }
check-gone = This questionnaire is not there any more.
check-go-backups = To the backups
check-go-pilot = To the pilot
check-go-entry = To its entry
check-go-codes = To the codes
check-review = Seen, is right
check-take-back = Take back
check-review-heading = Seen, is right
check-review-reason = Why is this right?
check-review-why = For example: that is what the paper says. Write down no names.
check-review-go = Keep
check-column-kind = Kind
check-column-where = Where
check-column-what = What
check-column-seen = Right because

# Journal
check-log = Journal
check-log-reading = Reading the journal…
check-log-failed = The journal cannot be read. Close the file, open it again and look once more.
check-log-when = When
check-log-who = Who
check-log-what = What
check-log-undone = undone: { $what }
check-log-redone = done again: { $what }

# Backups
check-backups-why = On every day that you work, a copy is made beside the file; older ones are thinned out. Restoring makes a new file and leaves this one as it is.
check-backups-none = No backups yet
check-backups-none-why = The first one is made as soon as you work in this file. You can make one now yourself.
check-backups-failed = The backups cannot be found
check-backups-restore = Restore as a new file
check-backup-daily = of the day
check-backup-asked = made by hand
check-backup-migration = before a newer version

# Matching codes
check-codes-no-pair = There is only one measurement
check-codes-no-pair-why = Codes can be matched as soon as there are two measurements.
check-codes-none = There are no codes to match yet
check-codes-none-why = As soon as a pilot has questionnaires with a respondent code in both measurements, it stands here.
check-codes-pilot = Pilot
check-codes-sum = { $certain ->
    [one] 1 respondent
   *[other] { $certain } respondents
  } matched for certain. Without a counterpart: { $first } in the first of the two measurements, { $second } in the second.
check-codes-doubtful = Perhaps the same respondent
check-codes-no-doubtful = There are no codes that differ a little.
check-codes-why = Decide by what you know from paper or lists. The answers are left out on purpose.
check-codes-difference = Difference: { $difference }
check-codes-no-difference = the same
check-codes-several = one of these codes looks like another one too
check-codes-answered = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
check-codes-same = The same
check-codes-two = Two people
check-codes-decided = Decided
check-codes-are-same = the same respondent
check-codes-are-two = two people
check-codes-effect = What difference it makes
check-codes-effect-why = The change of those who took part both times, with its 95% interval: with and without the pairs that you decided about.
check-codes-part = Part
check-codes-scale = Scale
check-codes-with = With
check-codes-without = Without
check-codes-pairs = { $count ->
    [one] 1 pair
   *[other] { $count } pairs
  }
check-codes-figure = { $pairs } · { $diff } ({ $low } to { $high })
