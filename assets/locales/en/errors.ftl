# errors
# What can be wrong with a file: what, which file, what to do.
error-file-absent = The file { $file } does not exist; check its name and folder.
error-file-empty = The file { $file } is empty; choose another file or restore a backup.
error-file-foreign = The file { $file } is not a Proeftuinmeter programme; choose a file that ends in .proeftuin.
error-file-other-program = The file { $file } is a database of another program; open it there, or choose another file.
error-file-newer = The file { $file } was made by a newer version of Proeftuinmeter and has not been touched; update Proeftuinmeter and open it again.
error-file-directory = { $file } is a folder, not a file; choose a file that ends in .proeftuin.
error-file-no-permission = You have no access to the file { $file }; ask for permission, or work on a copy in a folder of your own.
error-file-read-only = The file { $file } is in a place that cannot be written to; open it for reading only, or work on a copy in a folder of your own.
error-file-disk-full = The disk that holds the file { $file } is full; free some space and try again.
error-file-damaged = The file { $file } is damaged; restore a backup, or make a copy first and have that examined.
error-file-content = The file { $file } holds data that Proeftuinmeter cannot read ({ $detail }); restore a backup.
error-file-constraint = The change does not fit what the file { $file } already holds ({ $detail }) and was not saved; undo it and try again.
error-file-input-output = The file { $file } could not be read or written ({ $detail }); check the disk or the network connection and try again.
error-file-cannot-open = The file { $file } cannot be opened; check that its folder can still be reached and that you have permission.
error-file-busy = The file { $file } is in use by another program; wait a moment and try again.
error-file-exists = The file { $file } already exists and is not overwritten; choose another name.
error-file-unexpected = Something unexpected went wrong with the file { $file } ({ $detail }); close it, open it again and try once more.
error-file-out-of-turn = The file { $file } was changed by something else meanwhile and this change was not saved; close the file and open it again.
error-file-held-back = An earlier change could not be saved in the file { $file }, so this one was not saved either; solve that first and try again.
error-file-writer-stopped = Saving to the file { $file } has stopped unexpectedly; close the file and open it again.
error-file-lock = It cannot be recorded beside the file { $file } that you are working in it ({ $detail }); work on a copy on a disk of this computer.
error-file-backup-name = The file { $file } cannot be backed up because it has no ordinary file name; give it another name.
error-file-unfinished = Saving to the file { $file } was broken off earlier; open it to work in it first, which mends it.

work-stopped = Stopped, as you asked. What stood there is still there.
refused-name-empty = There is no name. Give a name and try again.
refused-name-taken = The name “{ $name }” is taken already. Choose another.
refused-tag-name = A tag needs a name. Give it one.
refused-tag-taken = There is a tag “{ $name }” already. Choose another name, or join the two.
refused-tag-itself = A tag cannot be joined with itself. Choose another tag.
refused-join-few = Joining takes at least two findings. Choose one more.
refused-join-pilots = Findings of different pilots cannot be joined. Choose findings of one pilot.
refused-join-parts = These findings are about different parts, or about a part and the pilot as a whole. Give them the same part first.
refused-import-claimed = The file brings something in “{ $list }” to a place that is taken here already. Nothing was read; give it the key of what stands there, or take one of the two away.
