# Erasing on request (GDPR)
erase-about = Somebody who filled in a questionnaire may ask to be removed. Find the person by code, or by the number or name of the pilot.
erase-search = Respondent code or pilot
erase-search-hint = R-012, 8 or a name
erase-nothing = Nobody found. Check the code, or search by the number of the pilot.
erase-nobody = There are no questionnaires yet
erase-nobody-why = As soon as questionnaires have been entered, you can erase somebody here who asks for it.
erase-choose = Choose { $who } to be erased
erase-row = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
  }
erase-row-also = also { $codes }
erase-more = { $count ->
    [one] And 1 more. Type more of the code.
   *[other] And { $count } more. Type more of the code.
  }
erase-heading = Erase { $who }
erase-what = { $count ->
    [one] 1 questionnaire goes, with all its answers.
   *[other] { $count } questionnaires go, with all their answers.
  }
erase-where = Also from the journal, from undo and from the backups that Proeftuinmeter keeps of this file.
erase-numbers = Means and changes of the pilot are computed anew, without this person.
erase-final = This cannot be undone.
erase-sure = Type { $word } to confirm
erase-word = erase
erase-do = Erase for good
erase-report = Erased
erase-done = { $responses ->
    [one] 1 questionnaire was erased, with { $changes } lines of the journal.
   *[other] { $responses } questionnaires were erased, with { $changes } lines of the journal.
  }
erase-copies = { $count ->
    [0] There were no backups that Proeftuinmeter keeps of this file.
    [one] The backup that Proeftuinmeter keeps of this file was gone through too.
   *[other] The { $count } backups that Proeftuinmeter keeps of this file were gone through too.
  }
erase-copy-failed = The backup { $file } could not be gone through: { $why } Throw this copy away, or try again.
erase-log-remains = Another window has this file open. Close all windows; only then is the temporary file beside it empty too.
erase-elsewhere = Copies that you keep elsewhere yourself and files that you took out of it are not gone through.
