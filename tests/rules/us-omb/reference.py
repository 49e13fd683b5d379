"""What every rule of the pack us-omb must say about the inventory of 2024, worked out from the published file alone.

No mapping, no store, no engine: the cells are read here by hand, each rule is a function, and three-valued logic is
spelled out. Run it for a table of totals, or with a file of findings (one JSON object a line, as
`assay findings DB --json --all` prints them) to compare outcomes for every rule and subject:

    reference.py [FINDINGS.jsonl]
"""
import collections
import csv
import datetime
import io
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
SOURCE = ROOT / "datasets/us-federal-2024/2024_consolidated_ai_inventory_raw_v2.csv"
AS_OF = datetime.date(2024, 12, 31)

# Outcomes and truth values. True, False and None (unknown) are the three values of a test.
S, N, U, A = "satisfied", "not_satisfied", "undetermined", "not_applicable"


def both(*tests):
    """All of them, after Kleene."""
    if any(test is False for test in tests):
        return False
    return None if any(test is None for test in tests) else True


def sentence(when, has):
    if when is False:
        return A
    if when is None:
        return U
    return {True: S, False: N, None: U}[has]


def worst(outcomes):
    for outcome in (N, U, S):
        if outcome in outcomes:
            return outcome
    return A


def rule(applies, *outcomes):
    if applies is not True:
        return A if applies is False else U
    return worst(outcomes)


def clean(cell):
    text = re.sub(r"\s+", " ", cell.replace("\u00a0", " ")).strip()
    return text.replace("\u2019", "'").replace("\u2013", "-").replace("\u201c", '"').replace("\u201d", '"')


NOT_APPLICABLE = {"n/a", "na", "n/a.", "n/a -", "not applicable", "not applicable."}
SILENT = {"not reported", "blank/not provided", "tbd", "-"}


def state(text):
    """value, na or blank, of a cell as it stands."""
    low = text.lower()
    if low in NOT_APPLICABLE:
        return "na"
    if low == "" or low in SILENT or low.startswith("data not reported by submitter"):
        return "blank"
    return "value"


WAIVED = "agency caio has waived this minimum practice"
DEMURS = ("ai is not safety or rights-impacting.", "does not apply, use case is neither", "use case is not safety impacting",
          "use case does not impact safety", "n/a; cots tool", "n/a - no demographic")


def practice(text, **answers):
    """What a practice's cell says: the value of the first answer it begins with; na, blank, waived or unclear."""
    low = text.lower()
    if low.startswith(WAIVED):
        return "waived"
    if low.startswith(DEMURS) or state(text) == "na":
        return "na"
    if state(text) == "blank":
        return "blank"
    for value, beginnings in answers.items():
        if low.startswith(tuple(beginnings)):
            return value
    return "unclear"


def said(answer, yes):
    """The test `answer is one of yes`: n/a is no, silence and prose are unknown."""
    if answer in ("waived", "blank", "unclear"):
        return None
    return answer in yes


ODD_DATES = re.compile(r"(14|15|18|20|21|22|23|24|25)-|10/12023$|unknown$|pre-2021$|20\d\d-|current model|ongoing$|on-going|scheduled for|to be determined|todo$")


def read_date(text):
    """(first, last) day, or na, blank, unclear."""
    low = text.lower()
    if low.startswith("n/a -") or state(text) == "na":
        return "na"
    if low == "tbd":
        return "unclear"
    if state(text) == "blank":
        return "blank"
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    if found:
        month, day, year = map(int, found.groups())
        date = datetime.date(year, month, day)
        serial = (date - datetime.date(1899, 12, 30)).days
        if 1990 <= serial <= 2040:
            return datetime.date(serial, 1, 1), datetime.date(serial, 12, 31)
        return date, date
    found = re.fullmatch(r"q(\d)fy(\d\d)", low)
    if found:
        quarter, year = int(found[1]), 2000 + int(found[2])
        first = (quarter - 1) * 3 + 10
        year, first = (year - 1, first) if first <= 12 else (year, first - 12)
        last = datetime.date(year + (first + 3 > 12), (first + 2) % 12 + 1, 1) - datetime.timedelta(1)
        return datetime.date(year, first, 1), last
    assert ODD_DATES.match(low), text
    return "unclear"


def known(date):
    """The test {present, is_not(na)}."""
    if date == "unclear":
        return None
    return date not in ("blank", "na")


def not_before(date, other):
    if isinstance(date, str) or isinstance(other, str):
        return None
    if date[0] >= other[1]:
        return True
    return False if date[1] < other[0] else None


STAGES = ["Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance", "Retired"]
CLASSES = ["rights-impacting", "safety-impacting", "both", "neither"]


class Use:
    """One record of the file."""

    def __init__(self, number, cells):
        self.key = str(number)
        self.cells = [clean(cell) for cell in cells]
        self.org = self.cells[2]
        self.name = self.cells[0]
        self.stage = self.cells[9]
        self.listed_stage = self.stage if self.stage in STAGES else None
        self.in_operation = self.stage in ("Operation and Maintenance", "In production", "In mission")
        understood = self.listed_stage or self.in_operation
        self.live = (self.in_operation or self.stage == "Implementation and Assessment") if understood else None
        low = self.cells[10].lower()
        self.impact = low if low in CLASSES else None
        commercial = self.cells[6].lower().rstrip(".")
        self.commercial = "none" if commercial == "none of the above" else state(self.cells[6]) if state(self.cells[6]) != "value" else "listed"

    def full(self):
        """Is it a use about which everything is asked? `commercial_use is none`, so N/A is no."""
        return None if self.commercial == "blank" else self.commercial == "none"

    def stage_is(self, *stages):
        """The stage in the source's own words; only an empty cell leaves it unknown."""
        return None if self.stage == "" else self.stage in stages

    def impacting(self, *classes):
        return None if self.impact is None else self.impact in classes

    def bound(self):
        return both(self.live, self.impacting("rights-impacting", "safety-impacting", "both"))

    def rights_bound(self):
        return both(self.live, self.impacting("rights-impacting", "both"))


LIVE = ("Implementation and Assessment", "Operation and Maintenance")
BUILDING = ("Acquisition and/or Development",) + LIVE


# Section 5(c)(iv) -----------------------------------------------------------------------------------------------------
def assessed(use):
    return practice(use.cells[45], yes=["yes"], planned=["planned"], no=["no"])


def tested(use):
    text = use.cells[46]
    return practice(text, none=["no testing"], benchmark=["benchmark"], operational=["performance evaluation"], impact=["impact evaluation"])


def evaluated(use):
    return practice(use.cells[48], yes=["yes - by"], planned=["planned"])


def monitored(use):
    return practice(use.cells[49], no=["no monitoring"], yes=["intermittent", "automated", "established"])


def human(use):
    return practice(use.cells[50], yes=["no - some", "other"], no=["yes - all"])


def noticed(use):
    text = use.cells[52]
    if text.lower().startswith("n/a - individuals are not interacting"):
        return "nobody"
    return practice(text, no=["none of the above"], yes=["online", "email", "in-person", "in person", "mail", "telephone", "other"])


def simple(answer, bound=Use.bound, yes=("yes",)):
    return lambda use: rule(bound(use), sentence(True, said(answer(use), yes)))


def public_notice(use):
    answer = noticed(use)
    when = None if answer in ("waived", "blank", "unclear") else answer != "nobody"
    return rule(use.bound(), sentence(when, said(answer, ("yes",))))


def nobody_says(bound):
    """Practices of which the register says nothing."""
    return lambda use: rule(bound(use), U)


# Section 5(c)(v) ------------------------------------------------------------------------------------------------------
def disparity(use):
    low = use.cells[55].lower()
    if low.startswith(WAIVED):
        return "waived"
    if low.startswith(("n/a", "not applicable to the") + DEMURS) or state(use.cells[55]) == "na":
        return "na"
    return "blank" if state(use.cells[55]) == "blank" else "stated"


def consulted(use):
    text = use.cells[56].lower()
    if "none of the above" in text:
        return "no"
    return practice(use.cells[56], yes=["direct user", "general solicitations", "post-transaction", "post transaction", "public hearings", "outreach", '["', "other"])


def adverse(use):
    return practice(use.cells[54], yes=["yes"], no=["no"])


def adverse_notice(use):
    answer = adverse(use)
    when = None if answer in ("waived", "blank", "unclear") else answer == "yes"
    return rule(use.rights_bound(), sentence(when, None))


def appeal_answer(use):
    return practice(use.cells[58], yes=["yes"], no=["no - it is not operationally"], exempt=["no - law"])


def opt_out_answer(use):
    return practice(use.cells[60], yes=["yes"], exempt=["no - this ai use case is not subject", "no - there is law"])


def unless_exempt(answer):
    def judged(use):
        given = answer(use)
        when = None if given in ("waived", "blank", "unclear") else given != "exempt"
        return rule(use.rights_bound(), sentence(when, said(given, ("yes",))))

    return judged


# The inventory --------------------------------------------------------------------------------------------------------
def inventory_stage(use):
    return N if use.listed_stage is None else S


def inventory_class(use):
    return N if use.impact is None else S


def inventory_dates(use):
    began, used, started = read_date(use.cells[12]), read_date(use.cells[13]), read_date(use.cells[11])
    building = None if use.live is None else use.live or use.stage == "Acquisition and/or Development"
    operation = None if use.live is None else use.in_operation
    started, began, used = (unasked_where_silent(use, date, stages) for date, stages in ((started, ("Initiated",) + BUILDING), (began, BUILDING), (used, LIVE)))
    return rule(
        both(use.full(), building),
        sentence(both(known(started), known(began)), not_before(began, started)),
        sentence(both(use.live, known(started), known(used)), not_before(used, started)),
        sentence(both(use.live, known(began), known(used)), not_before(used, began)),
        sentence(both(operation, known(used)), not_before((datetime.date(2024, 12, 16),) * 2, used)),
    )


def unasked_where_silent(use, reading, stages, *more):
    """An empty cell says something only where the dictionary asks: elsewhere it is as unknown as an unclear one."""
    asked = use.full() is True and use.stage in stages and all(more)
    return "unclear" if reading == "blank" and not asked and reading is not None else reading


def unclear_columns(use):
    """Columns whose cell nobody can use: no date, or none of the choices."""
    yes_no = re.compile(r"(yes|no)$")
    choices = {
        15: r"developed with|developed in-house|no contract/external|exclusively developed",
        17: yes_no, 20: yes_no, 22: yes_no, 23: yes_no, 30: yes_no,
        24: r"(yes|no|other)$", 36: r"(yes|no|other)$", 38: r"(yes|no|other)$", 40: r"(yes|no|other)$",
        27: r"documentation is missing or not available|documentation has been partially complete|documentation is complete|documentation is widely",
        31: r"yes - agency has access|yes - source code|no - agency does not", 33: r"yes$|no$|no\.",
        43: r"no documentation is|limited documentation for|documentation has been developed|documentation has been published",
    }
    found = [c for c in (11, 12, 13, 14) if read_date(use.cells[c]) == "unclear" and state(use.cells[c]) != "na"]
    found += [9] * (use.stage != "" and use.live is None and use.stage != "Retired")
    found += [10] * (use.impact is None and use.cells[10] != "")
    for column, pattern in choices.items():
        if state(use.cells[column]) == "value" and not re.match(pattern, use.cells[column].lower()):
            found.append(column)
    answers = {45: assessed(use), 46: tested(use), 48: evaluated(use), 49: monitored(use), 50: human(use), 54: adverse(use), 58: appeal_answer(use)}
    found += [column for column, answer in answers.items() if answer == "unclear"]
    found += [60] * (opt_out_answer(use) == "unclear" and use.cells[60].lower() != "other")
    return found


def inventory_readable(use):
    return N if unclear_columns(use) else S


def given(use, column, stages=None, *more, unclear=False):
    """The test `present`: an empty cell is no answer where the question is asked, and unknown where it is not."""
    if unclear:
        return None
    if state(use.cells[column]) != "blank":
        return True
    asked = stages is None or (use.full() is True and use.stage in stages and all(more))
    return False if asked else None


def inventory_answers(use):
    bad = set(unclear_columns(use))

    def has(*columns, stages, more=()):
        return both(*(given(use, c, stages, *more, unclear=c in bad) for c in columns))

    cells = use.cells
    in_stages = {name: use.stage_is(*stages) for name, stages in {"building": BUILDING, "live": LIVE, "early": ("Initiated",) + BUILDING, "retired": ("Retired",)}.items()}
    building, live = both(use.full(), in_stages["building"]), both(use.full(), in_stages["live"])

    def choice(column, yes, no=()):
        """Does the cell say yes? A test on an answer."""
        low = cells[column].lower()
        if state(cells[column]) == "blank" or column in bad:
            return None
        return low.startswith(tuple(yes)) and state(cells[column]) == "value"

    contracted = choice(15, ("developed with", "exclusively developed"))
    serves, informs, authorised = choice(17, ("yes",)), choice(20, ("yes",)), choice(33, ("yes",))
    public_code = choice(31, ("yes - source code is publicly",))
    impacting = both(in_stages["live"], use.impacting("rights-impacting", "safety-impacting", "both"))
    rights = both(in_stages["live"], use.impacting("rights-impacting", "both"))
    extension = cells[44].lower()
    requested = None if state(cells[44]) == "blank" else extension.startswith("yes")
    # `extension_requested is false`: an answer of n/a is neither.
    not_requested = None if requested is None else extension.startswith("no - agency")
    asked = impacting is True and requested is not True

    def answered(answer):
        if answer in ("waived", "unclear"):
            return None
        return (False if asked else None) if answer == "blank" else True

    risks = "blank" if state(cells[47]) == "blank" and not cells[47].lower().startswith("tbd") else "unclear" if cells[47].lower().startswith(("forthcoming", "tbd")) else "yes"
    refused = None if appeal_answer(use) in ("waived", "blank", "unclear") else appeal_answer(use) in ("no", "exempt")
    purpose = both(*(state(cells[c]) != "blank" for c in (7, 8, 4, 3, 6)))
    system_name = None if cells[34].lower().startswith("withheld") else given(use, 34, BUILDING, authorised is True)
    link = None if cells[32].lower() == "yes" else given(use, 32, LIVE, public_code is True)
    features = None if cells[28].lower() == "yes" else given(use, 28, BUILDING)
    return worst([
        sentence(True, purpose),
        sentence(both(use.full(), in_stages["early"]), has(11, stages=("Initiated",) + BUILDING)),
        sentence(building, has(12, 15, stages=BUILDING)),
        sentence(both(building, contracted), given(use, 16, None if contracted and use.full() else ())),
        sentence(live, has(13, stages=LIVE)),
        sentence(both(use.full(), in_stages["retired"]), has(14, stages=("Retired",))),
        sentence(building, has(17, stages=BUILDING)),
        sentence(both(building, serves), both(given(use, 18, BUILDING, serves is True), given(use, 19, BUILDING, serves is True))),
        sentence(live, has(20, stages=LIVE)),
        sentence(both(live, informs), given(use, 21, LIVE, informs is True)),
        sentence(live, has(22, 23, stages=LIVE)),
        sentence(building, both(features, has(26, 27, 24, stages=BUILDING))),
        sentence(live, has(30, 31, stages=LIVE)),
        sentence(both(live, public_code), link),
        sentence(building, has(33, stages=BUILDING)),
        sentence(both(building, authorised), system_name),
        sentence(building, has(35, 36, 38, 40, stages=BUILDING)),
        sentence(building, has(42, 43, stages=BUILDING)),
        sentence(impacting, False if state(cells[44]) == "blank" else True),
        sentence(both(impacting, not_requested), both(*map(answered, (assessed(use), tested(use), risks, evaluated(use), monitored(use), human(use), noticed(use))))),
        sentence(both(rights, not_requested), both(*map(answered, (adverse(use), disparity(use), consulted(use), appeal_answer(use), "unclear" if cells[60].lower() == "other" else opt_out_answer(use))))),
        sentence(both(rights, refused), (state(cells[59]) != "blank") or (False if refused else None)),
    ])


def privacy(use):
    personal = None if state(use.cells[22]) == "blank" else use.cells[22].lower() == "yes"
    done = None if state(use.cells[23]) == "blank" else use.cells[23].lower() == "yes"
    return rule(both(use.full(), use.live), sentence(personal, done))


def authority(use):
    low = use.cells[33].lower()
    if state(low) == "blank" or not (state(low) == "na" or low in ("yes", "no") or low.startswith("no.")):
        has = None
    else:
        has = low == "yes"
    return rule(both(use.full(), use.live), sentence(True, has))


def documentation(use):
    low = use.cells[27].lower()
    if state(use.cells[27]) == "blank" or 27 in unclear_columns(use):
        has = None
    else:
        has = low.startswith(("documentation has been partially", "documentation is complete", "documentation is widely"))
    building = None if use.live is None else use.live or use.stage == "Acquisition and/or Development"
    when = both(use.live, use.impacting("rights-impacting", "safety-impacting", "both"))
    return rule(both(use.full(), building), sentence(when, has))


RULES = {
    "impact-assessment": simple(assessed),
    "real-world-test": simple(tested, yes=("operational", "impact")),
    "independent-evaluation": simple(evaluated),
    "monitoring": simple(monitored),
    "risk-evaluation": nobody_says(Use.bound),
    "risk-mitigation": nobody_says(Use.bound),
    "training": nobody_says(Use.bound),
    "human-oversight": simple(human),
    "public-notice": public_notice,
    "equity": simple(disparity, Use.rights_bound, ("stated",)),
    "consultation": simple(consulted, Use.rights_bound),
    "discrimination-monitoring": nobody_says(Use.rights_bound),
    "adverse-decision-notice": adverse_notice,
    "appeal": unless_exempt(appeal_answer),
    "opt-out": unless_exempt(opt_out_answer),
    "inventory-stage": inventory_stage,
    "inventory-class": inventory_class,
    "inventory-dates": inventory_dates,
    "inventory-readable": inventory_readable,
    "inventory-answers": inventory_answers,
    "privacy-assessment": privacy,
    "authority-to-operate": authority,
    "data-documentation": documentation,
}
LATER = ["high-impact-assessment", "high-impact-feedback", "high-impact-monitoring", "high-impact-oversight", "high-impact-remedies", "high-impact-testing", "high-impact-training"]
PRACTICE_COLUMNS = {"assessed": 45, "tested": 46, "evaluated": 48, "monitored": 49, "notice": 52, "disparity": 55, "consulted": 56, "appeal": 58, "opt-out": 60}


def read_uses():
    text = SOURCE.read_bytes().decode("windows-1252")
    records = list(csv.reader(io.StringIO(text, newline="")))
    return [Use(number, cells) for number, cells in enumerate(records[1:], start=1)]


def expected():
    """(rule, kind, organisation, key) → outcome."""
    uses = read_uses()
    made = {}
    for use in uses:
        for name, judged in RULES.items():
            kind = "classification" if name == "inventory-class" else "ai_system"
            made[name, kind, use.org, use.key] = judged(use)
        for name in LATER:
            made[name, "ai_system", use.org, use.key] = A  # recorded before the later memorandum
        if use.live:
            made["listed-deployment", "deployment", use.org, use.key] = S
        waivers = [f"{use.key}-{name}" for name, column in PRACTICE_COLUMNS.items() if WAIVED in use.cells[column].lower()]
        for key in waivers:
            made["waiver-authority", "waiver", use.org, key] = S
            made["extension-term", "waiver", use.org, key] = A
        if use.cells[44].lower().startswith("yes"):
            made["extension-term", "waiver", use.org, use.key + "-extension"] = U  # who granted it is not told
            made["waiver-authority", "waiver", use.org, use.key + "-extension"] = A
    return made


def read_findings(path):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            finding = json.loads(line)
            subject = finding["subject"]
            if finding["pack"] == "us-omb" and not (subject["kind"] == "organization"):
                found[finding["rule"], subject["kind"], finding["org"], subject["id"]] = finding["outcome"]
    return found


def totals(outcomes):
    counted = collections.defaultdict(collections.Counter)
    for (name, *_), outcome in outcomes.items():
        counted[name][outcome] += 1
    return counted


def main():
    wanted = expected()
    if len(sys.argv) == 1:
        print(f"{'rule':28}{'satisfied':>15}{'not_satisfied':>15}{'undetermined':>15}{'not_applicable':>16}")
        for name, counts in sorted(totals(wanted).items()):
            print(f"{name:28}" + "".join(f"{counts[o]:>15}" for o in (S, N, U)) + f"{counts[A]:>16}")
        return 0
    found = read_findings(sys.argv[1])
    wrong = sorted(key for key in wanted.keys() | found.keys() if wanted.get(key) != found.get(key))
    for key in wrong[:40]:
        print(*key, "expected", wanted.get(key, "no finding"), "found", found.get(key, "no finding"))
    print(f"{len(wanted)} outcomes expected, {len(found)} found, {len(wrong)} differ")
    for name, count in sorted(collections.Counter(key[0] for key in wrong).items()):
        print(f"  {name}: {count}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
