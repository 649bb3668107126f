"""An evaluator of plans written anew, with python3's standard library alone; it tells no findings.

    ntm conformance --against "python3 conformance_evaluator.py"
"""
import json
import re
import sys
from fractions import Fraction as F

OPEN, YES, NO = (0, 1), (1, 1), (0, 0)
# What layers a plan has that names none: those of these that its units name.
LAYERS = ("country", "region", "province", "district", "commune")


def number(value):
    text = str(value)
    return F(text) if not isinstance(value, bool) and re.fullmatch(r"-?\d+(\.\d+)?", text) else None


def mark(value):
    text = str(value).lower()
    return {"met": "met", "true": "met", "1": "met", "not-met": "not", "false": "not", "0": "not"}.get(text, "open")


def claim(value):
    return {"true": True, "false": False}.get(str(value).lower(), "open")


class Plan:
    def __init__(self, plan):
        self.plan = plan
        self.standards = [one["id"] for one in sorted(plan.get("standards") or [], key=lambda one: one.get("height", 0))] or ["standard", "advanced", "model"]
        self.plain = self.standards[0]
        self.units = {unit["id"]: unit for unit in plan["units"]}
        used = {unit["level"] for unit in plan["units"]}
        layers = [one["id"] for one in plan.get("layers") or []] or [one for one in LAYERS if one in used or one == "commune"]
        self.counted, self.upper = layers[-1], layers[-2] if len(layers) > 1 else layers[-1]
        counted = plan.get("countedTypes") or ["xã"]
        self.communes = [u["id"] for u in plan["units"] if u["level"] == self.counted and u["type"] in counted]
        levels = ("commune", self.counted)
        sets = [one for one in plan["criteriaSets"] if one["level"] in levels and one.get("standard") == self.plain]
        self.asked = {unit: self.asked_of(self.units[unit], sets) for unit in self.communes}

    def asked_of(self, unit, sets):
        """A set may be meant for groups of units; one that names none is for all."""
        meant = lambda one: [group for group in one.get("groups") or [] if isinstance(group, str)]
        is_for = lambda one: not meant(one) or any(group in meant(one) for group in unit.get("groups") or [])
        return next(([c["number"] for c in one["criteria"]] for one in sets if is_for(one)), [])

    def beneath(self, unit, level):
        def is_in(one):
            while one:
                if one == unit:
                    return True
                one = self.units[one].get("parent")
            return False

        ids = self.communes if level == self.counted else [u["id"] for u in self.plan["units"] if u["level"] == level]
        return [one for one in ids if one != unit and is_in(one)]

    def above(self, unit, level):
        while self.units[unit]["level"] != level:
            unit = self.units[unit]["parent"]
        return unit

    def implied(self, claims, standard):
        """Standards nest: a claim states those below it, a denial those above it."""
        at = self.standards.index(standard)
        if any(claims.get(higher) is True for higher in self.standards[at:]):
            return True
        return False if any(claims.get(lower) is False for lower in self.standards[: at + 1]) else None


def rows_of(records):
    """Statements of one subject, nature and day of one sheet are one row; the first of a field counts, a blank none."""
    rows = {}
    for n, r in enumerate(records):
        key = (r.get("file"), r.get("sheet"), r["kind"], r["subject"], r.get("nature") or "result", r.get("day"))
        row = rows.setdefault(key, {"kind": key[2], "unit": key[3], "nature": key[4], "day": key[5], "fields": {}})
        if r["value"] is not None and r["value"] != "":
            row["fields"].setdefault(r["field"], r["value"])
    return list(rows.values())


def figures_of(fields):
    said = {f[10:]: number(v) for f, v in fields.items() if f.startswith("indicator.")}
    return {name: value for name, value in said.items() if value is not None}


def commune_of(row, plan):
    fields = row["fields"]
    claims = {s: claim(fields[s]) for s in plan.standards if s in fields}
    highest = next((s for s in reversed(plan.standards) if claims.get(s) is True), None)
    own = lambda name, s: (fields.get(name) if s == highest else None) or fields.get(f"{name}.{s}")
    return {
        **{key: row[key] for key in ("unit", "nature", "day")},
        "marks": {f[10:]: mark(v) for f, v in fields.items() if f.startswith("criterion.")},
        "total": number(fields["total"]) if "total" in fields else None,
        "claims": claims,
        "figures": figures_of(fields),
        "reached": {s: (own("year", s), own("date", s)) for s in plan.standards if own("year", s) or own("date", s)},
    }


def district_of(row, plan):
    fields, claims = row["fields"], {}
    for s in plan.standards:
        names = [*(["districtStandard"] if s == plan.plain else []), f"unitStandard.{s}"]
        names += [s] if row["kind"] == "recognition-list" else []
        said = next((claim(fields[name]) for name in names if name in fields), None)
        if isinstance(said, bool):
            claims[s] = said
    return {**row, "claims": claims, "figures": figures_of(fields)}


def was_reached(record, standard, plan, day, last):
    def in_time(year, date):
        return int(year) <= int(day[:4]) if year else last is None or str(date) <= last

    at = plan.standards.index(standard)
    known = [(plan.standards.index(s), in_time(*when)) for s, when in record["reached"].items()]
    if any(ok and height >= at for height, ok in known):
        return True
    return False if any(not ok and height <= at for height, ok in known) else None


def counted_on(record, plan, day, last):
    """What of a commune's row counts on a day."""
    claims, later = record["claims"], bool(record["day"]) and record["day"] > day
    if record["nature"] != "result":
        denied = {s: False for s, value in claims.items() if value is False}
        return {**record, "marks": {}, "total": None, "figures": {}, "claims": denied} if denied else None
    reached = {s: was_reached(record, s, plan, day, last) for s, value in claims.items() if value is True}
    if later:
        of_later = {s: "open" if value is None else value for s, value in reached.items()}
        return {**record, "marks": {}, "total": None, "figures": {}, "claims": of_later}
    return {**record, "claims": {**claims, **{s: False for s, value in reached.items() if value is False}}}


def latest_first(records, day):
    rank = lambda record: "" if record["day"] and record["day"] > day else record["day"] or day
    return sorted(records, key=rank, reverse=True)


def merged(records, plan):
    units = {}
    for record in records:
        into = units.setdefault(record["unit"], {"marks": {}, "total": None, "claims": {}, "open": set(), "figures": {}})
        into["figures"] = {**record.get("figures", {}), **into["figures"]}
        into["marks"] = {**record.get("marks", {}), **into["marks"]}
        into["total"] = record.get("total") if into["total"] is None else into["total"]
        before = dict(into["claims"])
        said = {s: value for s, value in record["claims"].items() if value != "open"}
        into["open"] |= {s for s, v in record["claims"].items() if v == "open" and plan.implied(before, s) is None}
        for s in plan.standards:
            if plan.implied(before, s) is None and plan.implied(said, s) is not None:
                into["claims"][s] = plan.implied(said, s)
    return units


class Facts:
    def __init__(self, plan, communes, districts, day, last):
        self.plan = plan
        states = lambda r, s: r["claims"].get(s) is False or (r["nature"] == "result" and s in r["claims"])
        self.places = {s for s in plan.standards if any(states(record, s) for record in communes)}
        counted = [counted_on(record, plan, day, last) for record in communes]
        self.records = merged(latest_first([one for one in counted if one], day), plan)
        uppers = [r for r in districts if r["nature"] == "result" and not (r["day"] and r["day"] > day)]
        self.uppers = merged(latest_first(uppers, day), plan)
        self.criteria = {unit: self.criteria_of(unit, self.records.get(unit)) for unit in plan.communes}
        self.at = {unit: self.standards_of(unit) for unit in plan.communes}
        self.at.update({u: self.upper_standards(u) for u in plan.units if plan.units[u]["level"] != plan.counted})

    def quantity(self, unit, name):
        record = self.records.get(unit) or self.uppers.get(unit)
        return record["figures"].get(name) if record else None

    def criteria_of(self, unit, record):
        asked = self.plan.asked[unit]
        most = len(asked)
        marks = [record["marks"][n] for n in asked if n in record["marks"]] if record else []
        if marks:
            return marks.count("met"), most - marks.count("not")
        total = record["total"] if record else None
        is_one = total is not None and total.denominator == 1 and 0 <= total <= most
        return (int(total), int(total)) if is_one else (0, most)

    def standards_of(self, unit):
        record, plan, most = self.records.get(unit), self.plan, len(self.plan.asked[unit])
        if record is None:
            return {s: OPEN for s in plan.standards}
        low, high = self.criteria[unit]
        says = bool(set(record["marks"]) & set(plan.asked[unit])) or (low == high and record["total"] is not None)
        at, lower = {}, YES
        for s in plan.standards:
            said = plan.implied(record["claims"], s)
            if said is not None and (said or s not in record["open"]):
                own = YES if said else NO
            elif s in self.places:
                reported = says or any(value is True for value in record["claims"].values())
                own = OPEN if s in record["open"] or not reported else NO
            else:
                own = OPEN if s != plan.plain or not most else YES if low == most else NO if high < most else OPEN
            at[s] = lower = NO if lower[1] == 0 else own
        return at

    def upper_standards(self, unit):
        claims, at, lower = self.uppers.get(unit, {"claims": {}})["claims"], {}, YES
        plan = self.plan
        beneath = plan.beneath(unit, plan.counted) if plan.units[unit]["level"] == plan.upper else []
        for s in self.plan.standards:
            said = self.plan.implied(claims, s)
            denied = s == self.plan.plain and any(self.at[commune][s][1] == 0 for commune in beneath)
            own = (YES if said else NO) if said is not None else NO if denied else OPEN
            at[s] = lower = NO if lower[1] == 0 else own
        return at


def members(target, facts):
    """The units a target counts: what each gives at least and at most, and whether it perhaps is not counted."""
    plan, rule = facts.plan, target["rule"]
    where = rule.get("where") or []
    filters = where if isinstance(where, list) else [where]
    measure, height = rule["measure"], plan.standards.index
    measure = measure["measure"] if measure["kind"] == "each" else measure
    own = measure["kind"] == "status" or measure.get("take") == "value"
    found = []
    for unit in [target["unit"]] if own else plan.beneath(target["unit"], rule["of"]):
        one, belongs = plan.units[unit], YES
        if not all(passes(one, f) for f in filters):
            continue
        for f in filters:
            if f["kind"] in ("at", "not-at"):
                low, high = facts.at[unit][f["standard"]]
                low, high = (low, high) if f["kind"] == "at" else (1 - high, 1 - low)
                belongs = (belongs[0] * low, belongs[1] * high)
        if belongs[1] == 0:
            continue
        at = [f["standard"] for f in filters if f["kind"] == "at"]
        not_at = [f["standard"] for f in filters if f["kind"] == "not-at"]
        if measure["kind"] in ("mean", "minimum"):
            value = narrowed(facts, unit, belongs[0] == 0, at, not_at)
        elif measure["kind"] == "quantity":
            said = facts.quantity(unit, measure["of"])
            value = (F(0), None) if said is None else (said, said)
        elif "criterion" in measure:
            value = criterion(facts, unit, measure["criterion"], narrowed(facts, unit, belongs[0] == 0, at, not_at))
        else:
            s = measure["standard"]
            if any(height(s) >= height(other) for other in not_at):
                value = NO
            else:
                value = YES if any(height(s) <= height(other) for other in at) else facts.at[unit][s]
        found.append((unit, value, belongs[0] == 0))
    return found, any(f["kind"] == "not-at" for f in filters)


def passes(unit, f):
    """Filters that no report can change."""
    if f["kind"] == "types":
        return unit["type"] in f["types"]
    if f["kind"] == "in-group":
        return any(group in f["groups"] for group in unit.get("groups") or [])
    return f["kind"] != "units" or unit["id"] in f["units"]


def narrowed(facts, unit, optional, at, not_at):
    low, high = facts.criteria[unit]
    most, plain = len(facts.plan.asked[unit]), facts.plan.plain
    if not optional or plain in facts.places:
        return low, high
    if at == [plain]:
        return most, most
    return (low, min(high, max(low, most - 1))) if plain in not_at else (low, high)


def criterion(facts, unit, n, bounds):
    said = facts.records.get(unit, {"marks": {}})["marks"].get(n)
    if said in ("met", "not"):
        return YES if said == "met" else NO
    most, (low, high) = len(facts.plan.asked[unit]), bounds
    return YES if low == most else NO if high == 0 else OPEN


def extreme_mean(found, end):
    sign = 1 if end == 0 else -1
    counted = [F(value[end]) for _, value, optional in found if not optional]
    for value in sorted((F(value[end]) for _, value, optional in found if optional), key=lambda v: sign * v):
        if counted and sign * (value * len(counted) - sum(counted)) >= 0:
            break
        counted.append(value)
    return sum(counted) / len(counted)


def extent(measure, found, plan):
    """Least and most, None where there is no end, and whether perhaps nobody is counted."""
    if measure["kind"] == "each":
        parts = {}
        for member in found:
            parts.setdefault(plan.above(member[0], measure["of"]), []).append(member)
        all_of = [extent(measure["measure"], part, plan) for part in parts.values()]
        certain = [one for one in all_of if not one[2]]
        ends = [one[1] for one in certain if one[1] is not None]
        most = min(ends) if ends else None if certain else max(one[1] for one in all_of)
        lows = [one[0] for one in all_of]
        return None if None in lows else min(lows), most, not certain
    if measure["kind"] == "quantity":
        certain = [value for _, value, optional in found if not optional]
        is_known = all(value[1] is not None for _, value, _ in found)
        if measure["take"] == "sum":
            return sum(value[0] for value in certain), sum(value[1] for value in certain) if is_known else None, not certain
        if not is_known:
            return None, None, not certain
        return extreme_mean(found, 0), extreme_mean(found, 1), not certain
    empty = all(optional for _, _, optional in found)
    if measure["kind"] in ("share", "mean"):
        return extreme_mean(found, 0), extreme_mean(found, 1), empty
    if measure["kind"] == "minimum":
        certain = [value[1] for _, value, optional in found if not optional]
        most = min(certain) if certain else max(value[1] for _, value, _ in found)
        return F(min(value[0] for _, value, _ in found)), F(most), empty
    before = set(measure.get("baseline") or [])
    new = [(value, optional) for unit, value, optional in found if unit not in before]
    beyond = lambda total: F(max(0, total - measure.get("baselineCount", 0)))
    return beyond(sum(v[0] for v, optional in new if not optional)), beyond(sum(v[1] for v, _ in new)), empty


def holds(operator, value, bound):
    return {">=": value >= bound, ">": value > bound, "<=": value <= bound, "<": value < bound, "=": value == bound}[operator]


def evaluate(target, facts):
    operator, asked = target["rule"]["operator"], target["required"]
    least, required = [F(str(one)) for one in ((asked["from"], asked["to"]) if operator == "in" else (asked, asked))]
    found, is_rest = members(target, facts)
    nobody = "met" if is_rest else "undetermined"
    answer = {"id": target["id"], "population": len(found), "status": nobody}
    if not found:
        return {**answer, "range": [None, None], "actual": None, "gap": None}
    low, high, empty = extent(target["rule"]["measure"], found, facts.plan)
    down, up = F(-10**18) if low is None else low, F(10**18) if high is None else high
    if operator == "in":
        ends = {True} if least <= down and up <= required else {False} if up < least or down > required else {True, False}
    else:
        ends = {holds(operator, down, required), holds(operator, up, required)}
    spanned = operator == "=" and down < required < up
    status = "undetermined" if len(ends) == 2 or spanned else "met" if ends == {True} else "not-met"
    if empty and status != nobody:
        status = "undetermined"
    actual = low if low == high and not empty else None
    missing = None if actual is None else required - actual if operator in (">=", ">") else actual - required
    missing = abs(missing) if operator == "=" and missing is not None else missing
    missing = max(least - actual, actual - required) if operator == "in" and actual is not None else missing
    gap = None if missing is None else round(float(max(0, missing)), 6)
    return {**answer, "status": status, "range": [None if end is None else float(end) for end in (low, high)], "actual": actual if actual is None else float(actual), "gap": gap}


def with_milestones(target):
    """What must be reached on the way is a target of its own."""
    return [target, *({**target, **step, "id": f"{target['id']}@{step['due']}"} for step in target.get("milestones") or [])]


def answer(test):
    plan, as_of = Plan(test["plan"]), test["asOf"]
    rows = [row for row in rows_of(test["records"]) if row["kind"] not in ("task-progress", "funding")]
    level = lambda row: plan.units.get(row["unit"], {"level": plan.counted})["level"]
    is_upper = lambda row: row["kind"] == "district-summary" or level(row) != plan.counted
    communes = [commune_of(row, plan) for row in rows if not is_upper(row)]
    districts = [district_of(row, plan) for row in rows if is_upper(row)]
    targets, known = [], {}
    for target in (one for each in plan.plan["targets"] for one in with_milestones(each)):
        due = target["due"]
        ahead = as_of < due
        when = (as_of, None) if ahead else (due, f"{int(due[:4]) + 1}{due[4:]}")
        if when not in known:
            known[when] = Facts(plan, communes, districts, *when)
        targets.append({**evaluate(target, known[when]), "dueState": "ahead" if ahead else "passed"})
    return {"targets": targets}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))))
