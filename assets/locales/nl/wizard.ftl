# wizard
# Het venster om bestanden van andere programma's in te lezen.
