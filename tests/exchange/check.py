"""Compares a file that the program wrote with what it should hold, cell by cell, as another tool reads it.

Called by tests/exchange/mod.rs: check.py FILE FOLDER, where FOLDER holds FILE and expected.json. Prints how many cells
were compared; any difference ends it with a sentence.
"""

import json
import math
import sys
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from openpyxl.utils.escape import unescape
import pandas as pd
import pyreadstat


def same(found, wanted, place):
    """Numbers are compared to the last bit."""
    if isinstance(wanted, float) and isinstance(found, (int, float)):
        equal = float(found) == wanted and not isinstance(found, bool)
    else:
        equal = type(found) is type(wanted) and found == wanted
    if not equal:
        sys.exit(f"{place}: found {found!r} where {wanted!r} was written")


def plain(cell):
    """A cell as a spreadsheet holds it: a number, a text, or nothing."""
    if isinstance(cell, dict):
        return cell.get("text") or cell["missing"]
    return None if cell is None else float(cell)


def compare(expected, rows, place, convert=plain):
    """Every row that was written, against the rows that were found."""
    same(len(rows), len(expected["rows"]), f"{place}, number of rows")
    cells = 0
    for at, (found, wanted) in enumerate(zip(rows, expected["rows"])):
        for column, value, written in zip(expected["columns"], found, wanted, strict=True):
            same(value, convert(written), f"{place}, row {at + 2}, column {column['name']}")
            cells += 1
    print(f"{cells} cells")


def headings(expected):
    return [column["name"] for column in expected["columns"]]


def csv(path, expected):
    """With the types that a researcher would give it: texts as they are, numbers where there are numbers."""
    separator, decimal = (";", ",") if path.name == "nl.csv" else (",", ".")
    text = path.read_bytes()
    same(text[:3], b"\xef\xbb\xbf", "mark of UTF-8")
    options = {"sep": separator, "keep_default_na": False, "encoding": "utf-8-sig"}
    texts = pd.read_csv(path, dtype=str, **options)
    same(list(texts.columns), headings(expected), "headings")
    numbers = pd.read_csv(path, decimal=decimal, na_values=["", "wn", "nvt"], float_precision="round_trip", **options)
    rows = []
    for at in range(len(texts)):
        row = []
        for column in expected["columns"]:
            cell, number = texts[column["name"]].iloc[at], numbers[column["name"]].iloc[at]
            is_number = not column["is_text"] and not math.isnan(number)
            row.append(float(number) if is_number else cell or None)
        rows.append(row)
    compare(expected, rows, path.name)


def xlsx(path, expected):
    book = openpyxl.load_workbook(path)
    same(book.sheetnames, ["Antwoorden 2026", "Codeboek"], "sheets")
    sheet = book["Antwoorden 2026"]
    same(sheet.freeze_panes, "A2", "frozen heading")
    last = len(expected["rows"]) + 1
    same(sheet.auto_filter.ref, f"A1:F{last}", "filter")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type not in "ns":
                sys.exit(f"{cell.coordinate} is of type {cell.data_type}")
    # An empty row at the end would be left out, so that the length is said.
    rows = list(sheet.iter_rows(min_row=1, max_row=last, max_col=len(expected["columns"]), values_only=True))
    same(list(rows[0]), headings(expected), "headings")
    # openpyxl leaves it to us to read the format's own escapes of letters (_x0041_ in a text is written _x005F_x0041_).
    found = [[unescape(cell) if isinstance(cell, str) else cell for cell in row] for row in rows[1:]]
    compare(expected, found, path.name)
    frame = pd.read_excel(path, sheet_name="Codeboek", keep_default_na=False)
    same(list(frame["Kolom"]), headings(expected), "codebook")
    same(list(frame["Omschrijving"]), [column["label"] for column in expected["columns"]], "codebook")
    wanted = "1 = helemaal oneens; 5 = helemaal eens; “ja”"
    same(frame["Waarden"].iloc[1], wanted, "codebook")


def sav(path, expected):
    frame, about = pyreadstat.read_sav(path, user_missing=True)
    columns = expected["columns"]
    names = [column["sav_name"] for column in columns]
    same(list(frame.columns), names, "names")
    same(about.file_label, "Antwoorden 2026", "label of the file")
    same(about.file_encoding, "UTF-8", "encoding")
    for column, name in zip(columns, names):
        place = f"variable {name}"
        same(about.column_names_to_labels[name], column["label"], f"{place}, label")
        same(about.variable_measure[name], column["measure"], f"{place}, measure")
        missing = column["missing"] or {}
        codes = {word: word if column["is_text"] else code for word, code in missing.items()}
        labels = {value: label for value, label in column["values"]}
        for word, label in [("wn", "weet niet"), ("nvt", "niet van toepassing")]:
            if word in codes:
                labels[codes[word]] = label
        same(about.variable_value_labels.get(name, {}), labels, f"{place}, labels of values")
        ranges = [{"lo": code, "hi": code} for code in codes.values()]
        same(about.missing_ranges.get(name, []), ranges, f"{place}, user-missing")
    rows = []
    for record in frame.to_dict("records"):
        values = [record[name] for name in names]
        rows.append([None if isinstance(value, float) and math.isnan(value) else value for value in values])

    def number(cell, column):
        if isinstance(cell, dict) and "missing" in cell and not column["is_text"]:
            return column["missing"][cell["missing"]]
        # SPSS has no text that is nothing.
        return "" if cell is None and column["is_text"] else plain(cell)

    written = [[number(cell, column) for cell, column in zip(row, columns)] for row in expected["rows"]]
    compare({"columns": columns, "rows": written}, rows, path.name, convert=lambda cell: cell)
    frame, about = pyreadstat.read_sav(path)
    grade = frame["rapportcijfer"]
    same(int(grade.isna().sum()), 4, "grades without a value, once user-missing is taken out")


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def office_text(element):
    """The text of a cell: paragraphs as lines, runs of spaces and tabs written out."""

    def inner(node):
        made = node.text or ""
        for child in node:
            if child.tag == f"{{{TEXT}}}s":
                made += " " * int(child.get(f"{{{TEXT}}}c", "1"))
            elif child.tag == f"{{{TEXT}}}tab":
                made += "\t"
            elif child.tag == f"{{{TEXT}}}line-break":
                made += "\n"
            else:
                made += inner(child)
            made += child.tail or ""
        return made

    return "\n".join(inner(paragraph) for paragraph in element.findall(f"{{{TEXT}}}p"))


def fods(path, expected):
    """What LibreOffice made of a file of ours. A CSV has no types: there, texts that look like something else are it."""
    is_book = path.name == "uit.fods"
    table = ElementTree.parse(path).getroot().find(f".//{{{TABLE}}}table")
    width = len(expected["columns"])
    rows = []
    for row in table.iter(f"{{{TABLE}}}table-row"):
        cells = []
        for cell in row.findall(f"{{{TABLE}}}table-cell"):
            if cell.get(f"{{{TABLE}}}formula") is not None:
                sys.exit(f"{path.name}, row {len(rows) + 1} holds a formula")
            kind = cell.get(f"{{{OFFICE}}}value-type")
            value = cell.get(f"{{{OFFICE}}}value")
            content = None if kind is None else float(value) if kind == "float" else office_text(cell)
            cells += [content] * min(int(cell.get(f"{{{TABLE}}}number-columns-repeated", "1")), width)
        again = int(row.get(f"{{{TABLE}}}number-rows-repeated", "1"))
        rows += [cells[:width]] * min(again, len(expected["rows"]) + 1 - len(rows))
    same([cell for cell in rows[0]], headings(expected), "headings")
    # A spreadsheet reads these texts of a CSV as a number, a date or a truth value; in a workbook they stay texts.
    guessed = set() if is_book else {"5", "1-2", "007", "TRUE"}

    def convert(cell):
        # LibreOffice keeps doubles, but writes 15 digits of them.
        return float(f"{cell:.15g}") if isinstance(cell, float) else plain(cell)

    found = rows[1:]
    for at, row in enumerate(expected["rows"]):
        for column, cell in enumerate(row):
            if isinstance(cell, dict) and cell.get("text") in guessed:
                found[at] = list(found[at])
                found[at][column] = cell["text"]
    compare(expected, found, path.name, convert)


def main():
    name, folder = sys.argv[1], Path(sys.argv[2])
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    readers = {".csv": csv, ".xlsx": xlsx, ".sav": sav, ".fods": fods}
    readers[Path(name).suffix](folder / name, expected)


if __name__ == "__main__":
    main()
