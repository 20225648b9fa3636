"""``report.html``: the class, for its instructor. One file: it needs no network, and can be read without its script."""

import base64
import hashlib
import platform
from collections.abc import Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from autograder.intake.roster import Row
from autograder.reports.outcomes import ENOUGH, Quality
from autograder.reports.people import RULE, Person, people_of
from autograder.reports.rendering import render
from autograder.reports.report_words import FILTERS, LEGEND, SAID
from autograder.reports.summary import OPEN, Line, Summary
from autograder.student.text import Text, number

TEMPLATES = Path(__file__).parent / "templates"
LIBRARIES = ("cnn-labs-autograder", "tensorflow", "keras", "numpy")
# Seconds from which a submission is listed as slow, and how many are.
SLOW, MOST_SLOW = 5.0, 10
# Status of an exercise without points -> its sign in the table.
SIGNS = {"missing": "–", "error": "?", "waiting": "…"}


class Cell(NamedTuple):
    """One cell of the table of students: how it is coloured, its text, and the submission that it leads to."""

    look: str
    text: str
    submission: str = ""


def write_report(path: Path, summary: Summary, language: str, rows: Sequence[Row] | None = None) -> None:
    """The class: who earned what, who is at risk, which exercises, misconceptions and checks stand out.

    Args:
        rows: the students by the roster; None where there is none.
    """
    people = people_of(summary, rows)
    labs = [*summary.labs, *([""] if any(not line.lab for line in summary.lines) else [])]
    columns = [(lab, summary.exercises_of(lab)) for lab in labs]
    lines = summary.in_order
    script = (TEMPLATES / "report.js").read_text(encoding="utf-8")
    quality = _quality(summary)
    few = [f"{lab} ({len(own.judged)})" for lab, own in summary.outcomes.items() if 0 < len(own.judged) < ENOUGH]
    render(
        path,
        "report.html.j2",
        language,
        said=SAID,
        filters=FILTERS,
        legend=LEGEND,
        rule=RULE,
        script=Markup(script),
        digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
        people=people,
        cells=_cells,
        columns=columns,
        lab_titles={lab: one.title for lab, one in summary.assignments.items()},
        exercise=summary.exercise,
        lines=lines,
        # Who handed in nothing may have the name of somebody who did.
        person_of={one.row.student: one for one in sorted(people, key=lambda one: bool(one.lines))},
        claimed=list(dict.fromkeys(row.remark for row in rows or () if row.claimed and row.remark)),
        count={flag: sum(flag in person.flags for person in people) for flag in FILTERS},
        submissions=sum(summary.isolation.values()),
        waiting=sum(len(line.waiting) for line in lines),
        labs=summary.spread_of_labs(),
        exercises=summary.spread_of_exercises(),
        met=summary.misconceptions(),
        quality=quality,
        remarkable=[entry for entry in quality if entry[1].contradicts or entry[1].tells_nothing],
        few=SAID["few"].format(least=ENOUGH, labs=", ".join(sorted(few))) if few else None,
        slow=sorted((line for line in lines if shown_as(line.seconds)), key=_slowest)[:MOST_SLOW],
        shown_as=shown_as,
        slow_rule=SAID["slow_rule"].format(least=number(SLOW)),
        isolation=sorted(summary.isolation.items()),
        digits=sorted(summary.digits.items()),
        versions=versions(),
    )


def shown_as(seconds: float) -> int:
    """Whole seconds, as the report shows them; 0 for a submission that is not slow."""
    return round(seconds) if seconds >= SLOW else 0


@cache
def versions() -> dict[str, str]:
    """What is installed: name -> version."""
    found = {"Python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _slowest(line: Line) -> tuple[int, str]:
    return -shown_as(line.seconds), line.submission


def _quality(summary: Summary) -> list[tuple[str, Quality, Text]]:
    """(lab, what the class says of a check, what the check promises) of all checks."""
    found = []
    for lab in summary.labs:
        for one in summary.outcomes[lab].quality():
            exercise = summary.exercise(lab, one.exercise)
            known = {check.name: check.sentence for check in exercise.checks} if exercise else {}
            # The course may have lost the check: its name stands for its words.
            found.append((lab, one, known.get(one.check, Text(one.check, one.check))))
    return found


def _cells(person: Person, columns: Sequence[tuple[str, Sequence[str]]]) -> list[list[Cell]]:
    """The cells of a student's row: of each lab its score, then its exercises."""
    return [_cells_of(person.lines.get(lab), exercises) for lab, exercises in columns]


def _cells_of(line: Line | None, exercises: Sequence[str]) -> list[Cell]:
    if line is None:
        return [Cell("none", "")] * (1 + len(exercises))
    if line.status != "graded":
        cells = [Cell("open", "?", line.submission)]
    else:
        open_sign = SIGNS["error"] if line.unjudged else SIGNS["waiting"] if line.waiting else ""
        look = "open" if open_sign else _look(line.score, line.max_score)
        cells = [Cell(look, number(line.score) + open_sign, line.submission)]
    own = {one.name: one for one in line.exercises}
    for name in exercises:
        one = own.get(name)
        if one is None:
            cells.append(Cell("none", ""))
        else:
            look = "open" if one.status in OPEN else _look(one.score, one.max_score)
            cells.append(Cell(look, SIGNS.get(one.status) or number(one.score)))
    return cells


def _look(score: float, most: float) -> str:
    """One of six steps: nothing, up to a quarter, a half, three quarters, nearly all, all."""
    share = score / most if most else 0.0
    return "q0" if share <= 0 else "q5" if share >= 1 else f"q{1 + min(3, int(4 * share))}"
