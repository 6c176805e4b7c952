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

## Why a table cannot be read: what, where, what to do
table-pasted = The pasted block
refused-table-absent = { $file } does not exist; check its name and folder.
refused-table-directory = { $file } is a folder, not a file; choose a file in that folder.
refused-table-no-permission = { $file } may not be read by you; ask for permission, or work on a copy in a folder of your own.
refused-table-unreadable = { $file } could not be read ({ $why }); check the disk or the network connection and try again.
refused-table-empty = { $file } is empty; choose another file, or export it again.
refused-table-size = { $file } is larger than { $most }; divide the data over more files and import them one after another.
refused-table-unpacked = { $file } is larger than { $most } once unpacked; save only the sheet that you need, or save it as CSV.
refused-table-binary = { $file } is not a table that Proeftuinmeter can read; choose a file in CSV, XLSX, ODS or SPSS (.sav).
refused-table-web-page = { $file } is a web page or XML and not a table, whatever its name says; open it in Excel or LibreOffice and save it as XLSX.
refused-table-xls = { $file } is in the old form of Excel or of another Office program (.xls); open it in Excel or LibreOffice and save it as XLSX.
refused-table-xlsb = { $file } is a binary workbook (.xlsb); open it in Excel or LibreOffice and save it as XLSX.
refused-table-password = { $file } is protected by a password; open it in Excel or LibreOffice and save it without one.
refused-table-archive = { $file } is a packed file and not a workbook; unpack it and choose the table that is in it.
refused-table-damaged = { $file } is damaged or not complete ({ $why }); open it in Excel or LibreOffice and save it again as XLSX, or ask for a new export.
refused-table-no-sheets = { $file } has no sheets with cells; choose another file.
refused-table-sheet = { $file } has no sheet { $sheet }; choose one of: { $sheets }.
refused-table-separator = { $file } cannot be read with { $separator } between the cells; choose a comma, a semicolon or a tab.
refused-table-rows = { $file } has more than { $most } rows with data; divide them over more files and import those one after another.
refused-table-cells = { $file } has more than { $most } cells; divide them over more files and import those one after another.
refused-table-columns = { $file }, row { $row }: there are more than { $most } columns; check which character stands between the cells.
refused-table-cell = { $file }, row { $row }: a cell holds more text than a cell can; check whether a quotation mark (") is not closed.
refused-table-quote = { $file }, row { $row }: a quotation mark (") is not closed; put one at the end of the cell, or take it away.
refused-table-nul = { $file }, row { $row }: there are NUL characters, which do not belong in text; choose another encoding, or export the file again.
refused-table-encoding = { $file }, row { $row }: the text is not valid { $encoding }; choose another encoding.
