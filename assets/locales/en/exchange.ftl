# Files of other programs

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
