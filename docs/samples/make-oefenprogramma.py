#!/usr/bin/env python3
"""Writes assets/samples/oefenprogramma.json: a programme of eight pilots that do not exist, to practise with.

    docs/samples/make-oefenprogramma.py

The same bytes each time: the draws are seeded, the keys are counted. The file is what the program's own export of it
is, to the byte. What is difficult in it, and where, is told in docs/formats/oefenprogramma.md; a test looks each up.
Only Python's standard library (3.11 or newer, for tomllib).
"""

import itertools
import json
import random
import sys
import tomllib
from datetime import datetime, timedelta
from pathlib import Path

sys.dont_write_bytecode = True
import oefenprogramma_texts as words  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "assets" / "samples" / "oefenprogramma.json"
DRAW = random.Random(20240513)

ITEMS = {
    "aansturing": [f"A{n}" for n in range(1, 7)],
    "burgerparticipatie": [f"P{n}" for n in range(1, 9)],
    "samenwerking": [f"S{n}" for n in range(1, 12)],
}
REVERSE = {"S11"}
RATED = list(itertools.chain.from_iterable(ITEMS.values()))
UNKNOWN, NOT_APPLICABLE = {"is": "unknown"}, {"is": "not_applicable"}


# Keys: UUIDv7 of 1 May 2024 with a count for each kind, as those of the other sample.

BIRTH = f"{(datetime(2024, 5, 1) - datetime(1970, 1, 1)) // timedelta(milliseconds=1):012x}"


def key(kind, count):
    return f"{BIRTH[:8]}-{BIRTH[8:]}-7000-8000-{kind:04x}{count:08x}"


PROGRAMME, FORM, WAVE, EVALUATOR, PILOT, PART = 1, 3, 4, 5, 6, 7
FIELDWORK, FINAL, ROLE, PUBLISHED, RATING, FINDING = 8, 9, 10, 11, 12, 13
RESPONSE, REENTRY, MATCH, TAG = 14, 15, 16, 17
COUNTS = {}


def new(kind):
    COUNTS[kind] = COUNTS.get(kind, 0) + 1
    return key(kind, COUNTS[kind])


def both(text):
    return {"nl": text[0], "en": text[1]}


def moment(at):
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


# The questionnaires, as the program reads them from its own TOML.

def questionnaires():
    return [form(name) for name in ("deelnemers", "opdrachtgever")]


def form(name):
    held = tomllib.loads((ROOT / "assets" / "questionnaires" / f"{name}.toml").read_text(encoding="utf-8"))
    made = {"id": new(FORM), **{field: held[field] for field in ("key", "version", "audience", "title")}}
    made["answers"] = {kind: answer_kind(held["answers"][kind]) for kind in sorted(held["answers"])}
    for section in ("scales", "groups"):
        if section in held:
            made[section] = [group(one) for one in held[section]]
    made["open"] = [item(one) for one in held["open"]]
    return made


def answer_kind(held):
    made = {"kind": held["kind"]}
    if held["kind"] in ("rating", "grade"):
        made |= {"min": float(held["min"]), "max": float(held["max"])}
    if held["kind"] == "rating":
        made["labels"] = {lang: held["labels"][lang] for lang in sorted(held["labels"])}
    if held["kind"] in ("choice", "choices"):
        made["options"] = [{"code": one["code"], "nl": one["nl"], "en": one["en"]} for one in held["options"]]
    if held["kind"] == "choices":
        made["ordered"] = held.get("ordered", False)
    return made


def group(held):
    made = {"key": held["key"], "title": held["title"]}
    if "question" in held:
        made["question"] = held["question"]
    return made | {"items": [item(one) for one in held["items"]]}


def item(held):
    text = held["text"] if "text" in held else {"nl": held["nl"], "en": held["en"]}
    made = {"code": held["code"]}
    if "answer" in held:
        made["answer"] = held["answer"]
    return made | {"reverse": held.get("reverse", False), "text": text}


# People and their answers.

class Person:
    """Somebody with a role and a leaning of their own, that stays over the measurements."""

    def __init__(self, code, role):
        self.code, self.role = code, role
        self.leaning = DRAW.gauss(0, 0.45)
        self.on_scale = {scale: DRAW.gauss(0, 0.25) for scale in ITEMS}

    def answers(self, level, grade):
        """Answers around a level for each scale (1-5) and around a grade."""
        given = {}
        for scale, items in ITEMS.items():
            middle = level[scale] + self.leaning + self.on_scale[scale] + DRAW.gauss(0, 0.2)
            for code in items:
                value = min(5, max(1, round(middle + DRAW.gauss(0, 0.75))))
                given[code] = 6 - value if code in REVERSE else value
        given["G1"] = grade_near(grade + 1.1 * self.leaning + DRAW.gauss(0, 0.45))
        return given


def grade_near(value):
    """As people grade: mostly whole, often halves, sometimes tenths."""
    draw = DRAW.random()
    step = 1.0 if draw < 0.55 else 0.5 if draw < 0.9 else 0.1
    value = min(10.0, max(1.0, round(round(value / step) * step, 1)))
    return int(value) if value == int(value) else value


def sprinkle(answers):
    """A few unknown, not applicable and missing, as everywhere."""
    for code in RATED:
        draw = DRAW.random()
        if draw < 0.012:
            answers[code] = UNKNOWN
        elif draw < 0.022:
            answers[code] = NOT_APPLICABLE
        elif draw < 0.034:
            del answers[code]


def open_answers(answers):
    for code, list_of, share in (("O1", words.GOOD, 0.4), ("O2", words.BETTER, 0.35), ("O3", words.NEW, 0.2)):
        if DRAW.random() < share:
            answers[code] = DRAW.choice(list_of)


def in_order(answers):
    return {code: answers[code] for code in sorted(answers)}


class Place:
    """The responses to a questionnaire of a part in a measurement, one after another."""

    def __init__(self, part, wave, form, start, via="form"):
        self.part, self.wave, self.form, self.at, self.via = part, wave, form, start, via
        self.responses = []

    def add(self, code, role, answers, seconds=None, finished=True, via=None):
        via = via or self.via
        made = {"part_id": self.part, "measurement_id": self.wave, "questionnaire_id": self.form}
        if code:
            made["respondent"] = code
        if role:
            made["role"] = role
        spent = seconds or (DRAW.randrange(95, 240) if via == "form" else 0)
        made["entered_at"] = moment(self.at)
        if finished:
            made["finished_at"] = moment(self.at + timedelta(seconds=spent))
        made |= {"via": via, "answers": answers}
        self.at += timedelta(seconds=spent + (DRAW.randrange(8, 40) if via == "form" else 0))
        self.responses.append(made)
        return made


class Programme:
    """All lists of the file, filled pilot by pilot."""

    def __init__(self):
        self.forms = questionnaires()
        self.waves = [new(WAVE) for _ in words.MEASUREMENTS]
        self.evaluators = [new(EVALUATOR) for _ in words.EVALUATORS]
        self.pilots = [new(PILOT) for _ in words.PILOTS]
        self.parts = {}
        self.part_rows = []
        for number, told in enumerate(words.PILOTS, 1):
            for rank, name in enumerate([None] + told.get("parts", [])):
                self.parts[number, rank] = new(PART)
                row = {"id": self.parts[number, rank], "pilot_id": self.pilots[number - 1]}
                self.part_rows.append(row | ({"name": name} if name else {}) | {"position": float(rank)})
        self.fieldwork, self.places, self.roles, self.published = [], [], [], []
        self.ratings, self.reentries, self.matches, self.finals = [], [], [], []

    def place(self, pilot, rank, wave, start, via="form", form=0):
        made = Place(self.parts[pilot, rank], self.waves[wave - 1], self.forms[form]["id"], start, via)
        self.places.append(made)
        return made

    def held(self, pilot, rank, wave, invited=None, period="", form="deelnemers", held="held", reason=None):
        made = {"part_id": self.parts[pilot, rank], "measurement_id": self.waves[wave - 1], "questionnaire": form, "held": held}
        if reason:
            made["reason"] = both(words.NOT_HELD[reason])
        if invited:
            made["invited_count"] = invited
        self.fieldwork.append(made | ({"period": period} if period else {}))


SPRING, AUTUMN = "2024-05", "2025-10"


def level(aansturing, burgerparticipatie, samenwerking):
    return {"aansturing": aansturing, "burgerparticipatie": burgerparticipatie, "samenwerking": samenwerking}


def filled(place, people, levels, grade, change=None):
    """A response of each of (code, person), with `change(code, answers)` where something is special."""
    for code, person in people:
        answers = person.answers(levels, grade)
        sprinkle(answers)
        open_answers(answers)
        extra = (change(code, answers) or {}) if change else {}
        place.add(code, extra.pop("role", person.role), in_order(answers), **extra)


def roles(names, people):
    return [Person(code, names[at % len(names)]) for at, code in enumerate(people)]


def wissel(programme):
    """1: large, up, nearly everybody twice; most that is special in one form is here."""
    names = ["bewoner", "vrijwilliger", "bewoner", "sociaal werker", "vrijwilliger", "beleidsmedewerker"]
    codes = [f"R-{n:03}" for n in range(1, 29)] + ["", ""]
    people = dict(zip(range(30), roles(names, codes)))
    people[15].role = "bewoner"

    def first(code, answers):
        if code == "R-005":
            answers.update({item: 4 for item in RATED})
        if code == "R-009":
            answers.update({f"S{n}": 5 for n in range(1, 11)} | {"S6": 4, "S11": 5})
        if code == "R-020":
            answers.update({f"S{n}": 4 + n % 2 for n in range(1, 11)} | {"S4": 5, "S11": 4})
        if code == "R-010":
            keep(answers, A=2, P=3, S=5)
        if code == "R-011":
            keep(answers, A=3, P=4, S=6)
        if code == "R-013":
            answers.update({"A3": UNKNOWN, "A4": UNKNOWN, "P7": NOT_APPLICABLE, "P8": NOT_APPLICABLE, "S9": UNKNOWN, "S10": NOT_APPLICABLE})
        if code == "R-017":
            answers["G1"] = 7.3
        if code == "R-002":
            answers.update({"A3": 4, "S4": 4, "O1": "=2x zoveel bezoekers als vorig jaar"})
        if code == "R-003":
            answers.update({"P2": 2, "G1": 7.5, "O2": "- meer stoelen\n- een tweede koffiepot"})
        if code == "R-004":
            answers["O1"] = "'t Is dichtbij en je hoeft niets."

    place = programme.place(1, 0, 1, datetime(2024, 5, 13, 9, 2))
    filled(place, list(zip(codes, people.values())), level(3.3, 3.3, 3.5), 6.8, first)

    back = [at for at in range(22) if at not in (5, 15)]
    changed = {6: "r-007", 11: "R-O12", 13: "R014", 17: "R-081"}
    again = [(changed.get(at, codes[at]), people[at]) for at in back]
    others = roles(["vrijwilliger", "bewoner", "sociaal werker"], ["R-151", "R-152", "R-153", "R-154"])
    again += [(one.code, one) for one in others]
    again.insert(14, ("R-061", Person("R-061", "wijkverpleegkundige")))
    again.insert(20, ("R-032", Person("R-032", "beleidsmedewerker")))
    again.insert(9, ("", Person("", "bewoner")))
    again.append(("R-155", Person("R-155", "vrijwilliger")))

    def second(code, answers):
        if code == "R-003":
            answers.update({f"S{n}": 5 for n in range(1, 11)} | {"S11": 4})
        if code == "R-151":
            answers.clear()
        if code == "R-021":
            answers.update({item: UNKNOWN for item in ITEMS["burgerparticipatie"]})
        if code == "R-022":
            answers["O2"] = "+1 voor de moestuin; @gemeente: kom eens langs"
        if code == "R-155":
            keep(answers, A=6, P=3, S=0)
            for item in ("G1", "O1", "O2", "O3"):
                answers.pop(item, None)
            return {"finished": False}

    place = programme.place(1, 0, 2, datetime(2025, 10, 6, 13, 10))
    filled(place, again, level(3.8, 4.0, 4.1), 7.5, second)
    programme.held(1, 0, 1, 41, SPRING)
    programme.held(1, 0, 2, 40, AUTUMN)


def keep(answers, **how_many):
    """Leaves the first so many items of each scale answered with a number."""
    for letter, count in how_many.items():
        items = [item for item in RATED if item[0] == letter]
        for at, item in enumerate(items):
            if at >= count:
                answers.pop(item, None)
            elif not isinstance(answers.get(item), int):
                answers[item] = 3


# Codes that people make themselves: three letters and a day of the month.
SELF_MADE = """ANV14 DOR22 BEK07 JIP03 WUG19 TIJ12 HEF25 KOM30 LUS08 NAD17 PYR28 QUE04 RIX11 SOB26 VAK09 WEP21 ZIM15
    CUD29 FOG06 GYN18 HUR23 MEX01 NOZ16 PEL31 RUW10 SYK27 KLM48""".split()


def jong(programme):
    """2: large, down; codes that people made themselves."""
    names = ["jongere", "jongerenwerker", "docent", "jongere", "ouder", "jeugdhulpverlener"]
    people = dict(zip(SELF_MADE, roles(names, SELF_MADE)))
    people["TIJ12"].role = "jongere"

    def first(code, answers):
        if code == "HEF25":
            return {"via": "form", "seconds": 4}
        if code == "KOM30":
            jong.twice = {item: answers.get(item, 3) for item in RATED + ["G1"]}
            answers.clear()
            answers.update(jong.twice, O1=words.GOOD[2])
        if code == "NAD17":
            answers.clear()
            answers.update(jong.twice, O1=words.GOOD[9])

    place = programme.place(2, 0, 1, datetime(2024, 5, 27, 10, 0), "import")
    filled(place, list(people.items()), level(3.5, 3.5, 3.6), 7.1, first)
    changed = {"ANV14": "ANV41", "DOR22": "D0R22", "BEK07": "BEK7", "JIP03": "JP03"}
    gone = {"TIJ12", "MEX01", "NOZ16", "PEL31", "RUW10"}
    again = [(changed.get(code, code), person) for code, person in people.items() if code not in gone]
    again += [(code, Person(code, role)) for code, role in (("TIJ13", "docent"), ("BYF02", "jongere"), ("GOW20", "ouder"))]
    place = programme.place(2, 0, 2, datetime(2025, 10, 20, 10, 0), "import")
    filled(place, again, level(2.8, 3.3, 2.9), 6.2)
    programme.held(2, 0, 1, 60, SPRING)
    programme.held(2, 0, 2, 60, AUTUMN)


def thuis(programme):
    """3: in parts, of which one with n 3 and one with n 1."""
    names = ["wijkverpleegkundige", "inwoner", "vrijwilliger", "huisarts"]
    codes = [[f"L-{n:02}" for n in range(1, 9)] + ["KLM48"], ["K-01", "K-02", "K-03"], ["V-01"]]
    again = [codes[0][:7] + ["L-09"], ["K-01", "K-02", "K-04"], ["V-01"]]
    invited = [16, 5, 1]
    for rank in (1, 2, 3):
        people = {code: Person(code, names[at % 4]) for at, code in enumerate(codes[rank - 1])}
        place = programme.place(3, rank, 1, datetime(2024, 5, 21, 8 + rank, 30))
        filled(place, list(people.items()), level(3.4, 3.2, 3.3), 6.9)
        people |= {code: Person(code, "inwoner") for code in again[rank - 1] if code not in people}
        place = programme.place(3, rank, 2, datetime(2025, 10, 14, 8 + rank, 30))

        def second(code, answers):
            if code == "V-01":
                answers.update({item: NOT_APPLICABLE for item in ITEMS["burgerparticipatie"]})

        filled(place, [(code, people[code]) for code in again[rank - 1]], level(3.6, 3.3, 3.9), 7.3, second)
        programme.held(3, rank, 1, invited[rank - 1], SPRING)
        programme.held(3, rank, 2, invited[rank - 1], AUTUMN)


def geld(programme):
    """4: only a first measurement."""
    people = roles(["schuldhulpverlener", "inwoner", "vrijwilliger"], [f"G{n:02}" for n in range(1, 11)])
    place = programme.place(4, 0, 1, datetime(2024, 5, 30, 14, 0), "table")
    filled(place, [(one.code, one) for one in people], level(3.2, 3.0, 3.4), 6.6)
    programme.held(4, 0, 1, 18, SPRING)
    programme.held(4, 0, 2, held="not_held", reason="stopped")


def mantelzorg(programme):
    """5: the second measurement is dated before the first, and one respondent decides the grade."""
    people = roles(["mantelzorger", "huisarts", "mantelzorger", "coördinator"], [f"R-5{n:02}" for n in range(1, 10)])
    grades = [[7, 7.5, 7, 6.5, 8, 7, 7.5, 7, 6.8], [7, 7.2, 7, 6.5, 7.5, 7, 6.8, 2.5]]
    for wave, start, period in ((1, datetime(2025, 10, 28, 11, 0), AUTUMN), (2, datetime(2024, 6, 4, 11, 0), "2024-06")):
        place = programme.place(5, 0, wave, start)
        given = dict(zip((one.code for one in people), grades[wave - 1]))

        def graded(code, answers):
            answers["G1"] = given[code]

        filled(place, [(one.code, one) for one in people[:len(given)]], level(3.4, 3.5, 3.5), 7.0, graded)
        programme.held(5, 0, wave, 14, period)


def groen(programme):
    """6: more came back than was handed out."""
    people = roles(["bewoner", "bewoner", "hovenier"], [f"T{n}" for n in range(1, 8)])
    for wave, count, start, period, levels in (
        (1, 6, datetime(2024, 5, 16, 15, 0), SPRING, level(3.0, 3.8, 3.4)),
        (2, 7, datetime(2025, 10, 9, 15, 0), AUTUMN, level(3.6, 4.4, 3.8)),
    ):
        place = programme.place(6, 0, wave, start)
        filled(place, [(one.code, one) for one in people[:count]], levels, 6.5 + wave / 2)
        programme.held(6, 0, wave, 9 if wave == 1 else 6, period)


def stap(programme):
    """7: everybody scores the same, each in their own way."""
    for wave, start, period, steer in ((1, datetime(2024, 5, 23, 10, 30), SPRING, 3), (2, datetime(2025, 10, 16, 10, 30), AUTUMN, 4)):
        place = programme.place(7, 0, wave, start)
        for n in range(1, 6):
            answers = dict(zip(ITEMS["aansturing"], turned([steer, steer, steer, 4, 4, 4], n + wave)))
            answers |= dict(zip(ITEMS["burgerparticipatie"], turned([3, 4, 4, 3, 3, 4, 3, 4], n + 2 * wave)))
            answers |= dict(zip(ITEMS["samenwerking"], turned([4, 4, 3, 5, 4, 4, 4, 4, 3, 5], 2 * n + wave) + [2]))
            answers["G1"] = 7
            place.add(f"E{n}", "deelnemer", in_order(answers))
        programme.held(7, 0, wave, 5, period)


def turned(values, by):
    by %= len(values)
    return values[by:] + values[:by]


def veilig(programme):
    """8: nobody has a code, so that nobody can be paired."""
    for wave, count, start, period, levels in (
        (1, 8, datetime(2024, 5, 29, 9, 0), SPRING, level(3.1, 2.9, 3.3)),
        (2, 7, datetime(2025, 10, 22, 9, 0), AUTUMN, level(3.7, 3.0, 3.6)),
    ):
        place = programme.place(8, 0, wave, start, "table")
        filled(place, [("", one) for one in roles(["professional", "professional", "ouder"], [""] * count)], levels, 6.4 + wave / 4)
        programme.held(8, 0, wave, None, period)


# The commissioner's questionnaire: the same pilot by pilot, with what was kept, added and dropped.

ROLE_CHOICES = {
    1: [(["steers", "decides_together"], ["inform", "consult"]), (["thinks_along", "gives_freedom"], ["consult", "co_produce", "support_initiatives"])],
    2: [(["thinks_along"], ["consult", "have_say"]), (["steers"], ["inform", "consult"])],
    3: [(["steers", "thinks_along"], ["inform", "consult"]), (["steers", "thinks_along", "decides_together"], ["consult", "have_say"])],
    4: [(["steers"], ["inform"]), None],
    5: [(["gives_freedom"], ["co_produce"]), (["gives_freedom"], ["co_produce"])],
    6: [(["thinks_along", "gives_freedom"], ["co_produce", "support_initiatives"]), ([], ["support_initiatives"])],
    7: [None, (["thinks_along", "decides_together"], ["have_say"])],
    8: [(["steers", "decides_together"], ["inform"]), None],
}
COMMITMENT = ["within_frames", "also_extra_funding", "not_committed", "also_rule_change"]
RESPONSIBLE = [f"V{n}" for n in range(1, 14)] + [f"B{n}" for n in range(2, 9)] + [f"K{n}" for n in range(1, 7)]


def commissioners(programme):
    for pilot, given in ROLE_CHOICES.items():
        for wave, choice in enumerate(given, 1):
            if choice is None:
                programme.held(pilot, 0, wave, form="opdrachtgever", held="not_held", reason="stopped" if pilot == 4 else "commissioner")
                continue
            programme.held(pilot, 0, wave, 1, form="opdrachtgever")
            answers = commissioner_answers(pilot, wave, *choice)
            start = datetime(2024, 6, 10, 9, pilot) if wave == 1 else datetime(2025, 11, 3, 9, pilot)
            if pilot == 5:
                start = datetime(2025, 11, 3, 9, pilot) if wave == 1 else datetime(2024, 6, 10, 9, pilot)
            programme.place(pilot, 0, wave, start, form=1).add("OG-1", "opdrachtgever", in_order(answers))
            told = words.PILOTS[pilot - 1]
            statement = {item: list_of for item, list_of in in_order(answers).items() if isinstance(list_of, list) and list_of}
            made = {"pilot_id": programme.pilots[pilot - 1], "measurement_id": programme.waves[wave - 1]}
            made["initiator"] = "residents" if pilot in (1, 6) else "commissioner"
            made |= {"actor": both(told["actor"]), "answers": statement, "forms_inferred": False, "source": words.SOURCE}
            programme.roles.append(made)


def commissioner_answers(pilot, wave, role, ladder):
    answers = {"R1": role, "R2": role, "R3": ["gives_freedom"] if wave == 2 else ["thinks_along"]}
    answers["R4"] = [COMMITMENT[(pilot + wave) % 4]]
    answers["B1"] = ladder
    for at, item in enumerate(RESPONSIBLE):
        answers[item] = [("yes", "partly", "yes", "no")[(at * pilot + (wave if at % 5 == 0 else 1)) % 4]]
    if pilot == 2 and wave == 2:
        del answers["V10"]
    if pilot == 1:
        answers["T1"] = ["De wijkmanager belde elke week.", "Bewoners nodigden ons uit, in plaats van andersom."][wave - 1]
    if pilot == 4:
        answers["T3"] = "- nog niet; zie de tussenrapportage"
    return answers


# Ratings, grades, findings.

# By pilot and part: of evaluator A and B, per scale the first and second rating; None is not rated.
RATED_BY = {
    (1, 0): ([(3, 4), (3, 4), (3, 4)], [(3, 4), (2, 4), (4, 4)]),
    (2, 0): ([(4, 2), (3, 3), (4, 3)], [(3, 2), (4, 3), (3, 2)]),
    (3, 1): ([(3, 4), (3, 3), (3, 4)], [(3, 3), (3, 3), (4, 5)]),
    (3, 2): ([(3, 3), (2, 3), (3, 4)], [(3, 4), (2, 2), (3, 4)]),
    (4, 0): ([(3, None), (2, None), (3, None)], [(4, None), (3, None), (3, None)]),
    (5, 0): ([(3, None), (4, None), (4, None)], [(None, 3), (None, 4), (None, 4)]),
    (6, 0): ([(2, 4), (4, 5), (3, 4)], [(3, 4), (4, 5), (3, 3)]),
    (7, 0): ([(4, 4), (4, 4), (4, 4)], [(3, 4), (4, 4), (4, 4)]),
    (8, 0): ([(2, 4), (2, 2), (3, 4)], [(2, 3), (2, 3), (3, 3)]),
}


def ratings(programme):
    for place, by in RATED_BY.items():
        for wave in (0, 1):
            for scale, list_at in ((scale, list(ITEMS).index(scale)) for scale in sorted(ITEMS)):
                for evaluator in (0, 1):
                    value = by[evaluator][list_at][wave]
                    if value is None:
                        continue
                    programme.ratings.append({
                        "id": new(RATING), "evaluator_id": programme.evaluators[evaluator], "part_id": programme.parts[place],
                        "measurement_id": programme.waves[wave], "scale": scale, "value": value,
                        "argument": both(words.ARGUMENTS[scale][value]), "source": words.SOURCE,
                    })


def grades(programme):
    rows = [
        ((1, 0), 1, "rapportcijfer", 6.9, 30, True, False), ((1, 0), 2, "rapportcijfer", 7.6, 26, True, False),
        ((2, 0), 1, "rapportcijfer_samenwerking", 7.2, None, True, False), ((2, 0), 2, "rapportcijfer_samenwerking", 6.4, None, True, False),
        ((4, 0), 1, "rapportcijfer", 6.7, None, False, False),
        ((5, 0), 1, "rapportcijfer", 7.1, 9, True, False), ((5, 0), 2, "rapportcijfer", 6.4, 8, True, True),
    ]
    for part, wave, scale, mean, n, stated, one in rows:
        made = {"id": new(PUBLISHED), "part_id": programme.parts[part], "measurement_id": programme.waves[wave - 1], "scale": scale, "mean": mean}
        made |= {"n": n} if n else {}
        programme.published.append(made | {"measurement_stated": stated, "one_respondent": one, "source": words.SOURCE})


def finals(programme):
    rows = [((1, 0), "held", "questionnaire", 64, "positive"), ((2, 0), "not_held", "", None, "not_measured"),
            ((3, 1), "held", "conversation", 11, "mixed"), ((6, 0), "held", "observation", 18, "positive"), ((8, 0), "planned", "", None, "too_early")]
    for part, held, method, count, direction in rows:
        made = {"id": new(FINAL), "part_id": programme.parts[part], "held": held}
        made |= {"method": method} if method else {}
        made |= {"participant_count": count} if count else {}
        programme.finals.append(made | {"direction": direction, "source": words.SOURCE})


def tags():
    return [{"id": key(TAG, at), "name": both(name), "definition": both(definition), "position": float(at)}
            for at, (name, definition, _) in enumerate(words.TAGS, 1)]


def findings(programme):
    made, counts = [], {}
    for place, (pilot, kind, topic, wave, nl, en) in enumerate(words.FINDINGS, 1):
        counts[pilot] = counts.get(pilot, 0) + 1
        row = {"id": new(FINDING), "pilot_id": programme.pilots[pilot - 1]}
        row |= {"measurement_id": programme.waves[wave - 1]} if wave else {}
        row |= {"topic": topic, "kind": kind, "text": both((nl, en)), "source": words.SOURCE}
        labels = [key(TAG, at) for at, (_, _, places) in enumerate(words.TAGS, 1) if place in places]
        row |= {"tags": labels} if labels else {}
        made.append(row | {"position": float(counts[pilot])})
    return made


# The second pass over three forms: alike, decided, and still to be decided.

def second_passes(programme, responses):
    first = {one.get("respondent"): one for one in responses if one["part_id"] == programme.parts[1, 0] and one["measurement_id"] == programme.waves[0]}
    passes = [
        ("R-001", {}, {}),
        ("R-002", {"A3": 4, "S4": 5}, {"A3": "second", "S4": "first"}),
        ("R-003", {"P2": 3, "G1": 5.7}, {}),
    ]
    for at, (code, other, decided) in enumerate(passes):
        held = first[code]
        begun = datetime(2024, 6, 18, 10, 5 + 4 * at)
        made = {"id": new(REENTRY), "response_id": held["id"], "by": "invoerder 2", "entered_at": moment(begun)}
        made |= {"finished_at": moment(begun + timedelta(seconds=150)), "answers": in_order(held["answers"] | other)}
        programme.reentries.append(made | ({"decisions": decided} if decided else {}))


def decided_codes(programme):
    for first, second, same in (("R-014", "R014", True), ("R-016", "R-061", False)):
        made = {"id": new(MATCH), "pilot_id": programme.pilots[0], "first": first, "second": second, "is_same": same}
        programme.matches.append(made)


def pilot_rows(programme):
    for number, told in enumerate(words.PILOTS, 1):
        row = {
            "id": programme.pilots[number - 1], "number": number, "name": told["name"], "commissioners": told["commissioners"],
            "commissioner_kind": told["kind"], "advisers": [f"adviseur {'AB'[number % 2]}"], "area": told["area"],
            "municipalities": told["municipalities"], "years": [2024] if number == 4 else [2024, 2025],
            "partners": [both(one) for one in told["partners"]], "residents_involved": both(told["residents"]), "goal": both(told["goal"]),
            "target_groups": [both(one) for one in told["targets"]], "results": [both(one) for one in told["results"]],
            "innovation": [both(one) for one in told["innovation"]], "themes": told["themes"],
        }
        if told["counts"]:
            row["counts"] = [{"label": both(label), "value": value} for label, value in told["counts"]]
        if told["note"]:
            row["research_note"] = both(told["note"])
        yield row | {"source": words.SOURCE, "position": float(number)}


def scales():
    rows = [("aansturing", "Aansturing", "Steering", "rating"), ("burgerparticipatie", "Burgerparticipatie", "Citizen participation", "rating"),
            ("samenwerking", "Samenwerking", "Cooperation", "rating"), ("rapportcijfer", "Rapportcijfer", "Report grade", "grade"),
            ("rapportcijfer_samenwerking", "Rapportcijfer samenwerking", "Report grade, cooperation", "grade")]
    for at, (name, nl, en, kind) in enumerate(rows, 1):
        most, smallest = (5.0, 0.3) if kind == "rating" else (10.0, 0.5)
        yield {"key": name, "title": both((nl, en)), "kind": kind, "min": 1.0, "max": most, "smallest_change": smallest, "needed_share": 0.5, "position": float(at)}


def settings():
    levels = [(8.5, "zeer hoog", "very high"), (7.5, "hoog", "high"), (6.9, "ruim voldoende", "more than satisfactory"),
              (5.5, "voldoende", "satisfactory"), (0.0, "onvoldoende", "unsatisfactory")]
    bands = {"level": [{"from": least, "word": both((nl, en))} for least, nl, en in levels]}
    bands |= {"satisfactory": 5.5, "slightly": 0.5, "clearly": 1.0, "strongly": 2.0}
    told = words.PROGRAMME
    return {"id": key(PROGRAMME, 1), "name": told["name"], "description": both(told["description"]), "region": told["region"],
            "disclosure_minimum": 5, "blind_ratings": False, "invented": True, "bands": bands}


def with_keys(kind, rows, place):
    """In the order of the program's export, with keys that count in that order."""
    return [{"id": new(kind), **row} for row in sorted(rows, key=place)]


def main():
    programme = Programme()
    for fill in (wissel, jong, thuis, geld, mantelzorg, groen, stap, veilig, commissioners, ratings, grades, finals):
        fill(programme)
    places = sorted(programme.places, key=lambda place: (place.part, place.wave, place.form))
    responses = [{"id": new(RESPONSE), **one} for place in places for one in place.responses]
    second_passes(programme, responses)
    decided_codes(programme)
    made = {
        "format": "proeftuinmeter-programme", "version": 3, "programme": settings(), "scales": list(scales()),
        "questionnaires": programme.forms,
        "measurements": [{"id": wave, "name": both(name), "period": period, "position": float(at)}
                         for at, (wave, (name, period)) in enumerate(zip(programme.waves, words.MEASUREMENTS), 1)],
        "evaluators": [{"id": one, "name": name, "description": both(about), "position": float(at)}
                       for at, (one, (name, about)) in enumerate(zip(programme.evaluators, words.EVALUATORS), 1)],
        "tags": tags(), "pilots": list(pilot_rows(programme)), "parts": programme.part_rows,
        "fieldwork": with_keys(FIELDWORK, programme.fieldwork, lambda row: (row["part_id"], row["measurement_id"], row["questionnaire"])),
        "final_measurements": programme.finals,
        "commissioner_roles": with_keys(ROLE, programme.roles, lambda row: (row["pilot_id"], row["measurement_id"])),
        "published": programme.published, "ratings": programme.ratings, "findings": findings(programme),
        "responses": responses, "reentries": programme.reentries, "code_matches": programme.matches,
    }
    OUT.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{OUT.relative_to(ROOT)}: {len(responses)} responses")


if __name__ == "__main__":
    main()
