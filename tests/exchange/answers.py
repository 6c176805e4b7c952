"""Compares exported responses, as pandas or pyreadstat reads them, with the view v_answers of the programme's own file.

answers.py EXPORT PROGRAMME prints how many answers were compared; any difference ends it with a sentence.
"""

import sqlite3
import sys

import pandas as pd
import pyreadstat

BEFORE = ["pilot", "part", "wave", "respondent", "role", "questionnaire"]
GUARDED = {"'=1+1": "=1+1", "'-": "-", "'wn": "wn"}


def frame_of(path):
    if path.endswith(".csv"):
        frame = pd.read_csv(path, sep=";", dtype=str, keep_default_na=False, encoding="utf-8-sig")
    elif path.endswith(".xlsx"):
        frame = pd.read_excel(path, sheet_name=0, dtype=object, keep_default_na=False)
    else:
        frame, _ = pyreadstat.read_sav(path, user_missing=True)
        frame = frame.astype(object).where(frame.notna(), "")
    if list(frame.columns[:6]) != BEFORE:
        sys.exit(f"headings: {list(frame.columns[:6])}")
    return frame


def number(cell):
    return float(str(cell).replace(",", "."))


def found(frame):
    """(respondent, wave, item) to the cell."""
    answers = {}
    for record in frame.to_dict("records"):
        place = (str(int(number(record["pilot"]))), str(int(number(record["wave"]))), record["respondent"])
        for item, cell in record.items():
            if item not in BEFORE and cell != "":
                answers[(*place, item)] = cell
    return answers


def same(cell, state, value, text):
    if state == "number":
        return number(cell) == value
    if state in ("unknown", "not_applicable"):
        codes = ("wn", "97", "97.0") if state == "unknown" else ("nvt", "98", "98.0")
        return str(cell) in codes
    if state == "choice":
        return cell == (text or "|")
    return GUARDED.get(cell, cell) == text


answers = found(frame_of(sys.argv[1]))
query = "SELECT pilot, wave, respondent, item, state, value, text FROM v_answers WHERE questionnaire = 'deelnemers'"
wanted = sqlite3.connect(sys.argv[2]).execute(query).fetchall()
if len(wanted) != len(answers):
    sys.exit(f"{len(answers)} answers found where {len(wanted)} are")
for pilot, wave, respondent, item, state, value, text in wanted:
    cell = answers.get((str(pilot), str(wave), respondent, item))
    if cell is None or not same(cell, state, value, text):
        sys.exit(f"{respondent}, {item}: found {cell!r} where {state} {value!r} {text!r} is")
print(f"{len(wanted)} answers")
