# wizard
# The window that brings in files of other programs.
