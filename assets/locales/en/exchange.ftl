# exchange
# Files for and from other programs.

# What cannot go out.
refused-out-width = The file { $file } was not made: row { $row } has { $found } values for { $wanted } columns. That is a fault in Proeftuinmeter; please report it to its makers.
refused-out-kind = The file { $file } was not made: row { $row }, column { $column } holds a value that does not belong there. That is a fault in Proeftuinmeter; please report it to its makers.
refused-out-number = The file { $file } was not made: row { $row }, column { $column } holds a number that cannot be written; look at that value in Checks.
refused-out-nul = The file { $file } was not made: the text in row { $row }, column { $column } has a character (nul) that no file can hold; take it out of that text and try again.
refused-out-code = The file { $file } was not made: the value in row { $row }, column { $column } is the same as the SPSS code for “don't know” or “not applicable”; choose CSV or Excel, or look at that value in Checks.
refused-out-long-xlsx = The file { $file } was not made: the text in row { $row }, column { $column } has { $found } characters and an Excel cell holds { $limit }; choose CSV.
refused-out-long-sav = The file { $file } was not made: the text in row { $row }, column { $column } is { $found } bytes long and SPSS holds { $limit }; choose CSV.
refused-out-rows = The file { $file } was not made: an Excel sheet holds { $limit } rows below its heading, and there are more; choose CSV or SPSS.
refused-out-columns = The file { $file } was not made: there are { $found } columns and such a file holds { $limit }; choose CSV.
refused-out-no-columns = The file { $file } was not made: there is no column at all to write; first choose what should be in it.
refused-out-room = The file { $file } was not made: with so many rows and such long texts an SPSS file becomes too large; choose CSV or Excel, or leave out the open questions.
refused-out-write = The file { $file } could not be written ({ $why }); check whether the disk is full and whether you may write there, and try again.
refused-out-temporary = The file { $file } could not be written because there is no room for temporary files; free some space and try again.

# What can be wrong with an SPSS file.
refused-sav-unreadable = The file { $file } cannot be read ({ $why }); check its name, its folder and your permissions.
refused-sav-foreign = The file { $file } is not an SPSS file; choose a file that SPSS saved as .sav or .zsav, without a password.
refused-sav-old = The SPSS file { $file } comes from an old kind of computer whose numbers are not read here; open it in SPSS or PSPP and save it again there.
refused-sav-damaged = The SPSS file { $file } is damaged ({ $why }); ask for it again, or open it in SPSS and save it again there.
refused-sav-cut = The SPSS file { $file } breaks off in the middle of its data; copy or download it again.
refused-sav-rows = The SPSS file { $file } says that it has { $stated } rows, but it holds { $found }; copy or download it again.
refused-sav-number = Row { $row } of the SPSS file { $file } has something that is no number where a number belongs; open the file in SPSS and look at that row.
refused-sav-large = The SPSS file { $file } is larger than { $limit } MB; leave out the variables that are not needed in SPSS, and save it again.
refused-sav-wide = The SPSS file { $file } describes more variables or labels than can be read here; leave out the variables that are not needed in SPSS, and save it again.
refused-sav-columns = The SPSS file { $file } has { $found } variables and { $limit } can be read here; leave out the variables that are not needed in SPSS, and save it again.
refused-sav-bomb = The SPSS file { $file } unpacks to far more than a file of answers can hold, and is therefore not read; check where it comes from.

# The codebook.
codebook-title = Codebook
codebook-table = Sheet
codebook-name = Column
codebook-label = Description
codebook-measure = Kind
codebook-values = Values
codebook-missing = Without a value
codebook-text = text
codebook-nominal = choice
codebook-ordinal = rank order
codebook-scale = number
codebook-unknown = don't know
codebook-not-applicable = not applicable
