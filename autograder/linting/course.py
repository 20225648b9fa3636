"""All findings of a course."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from autograder.linting.codes import lint_codes
from autograder.linting.finding import Finding, line_of
from autograder.linting.folders import lint_exercise, lint_lab, lint_python
from autograder.linting.hints import lint_hints
from autograder.linting.schemas import AssignmentFile, Course, EquivalentFile, ExerciseFile, HintsFile, VocabularyFile
from autograder.linting.tables import lint_table
from autograder.linting.vocabulary import VOCABULARY, lint_vocabulary
from autograder.linting.words import lint_misconception, lint_title
from autograder.proving.corpus import EQUIVALENT
from autograder.student.course.files import read_toml
from autograder.student.course.hints import HINTS
from autograder.student.course.load import COURSE, load_assignments, read_misconceptions
from autograder.student.course.model import Assignment
from autograder.student.text import UsageError

# `lab/exercise` or `lab/demo` in the course's own README.
PLACE = re.compile(r"`(\w+)/(\w+)`")


def lint_course(course: Path) -> list[Finding]:
    """What is wrong with the files of a course, in the order of its folders.

    Files that break a schema are named first: the promises above them are looked at when all can be read.
    """
    found = sorted({*_tables(course), *_folders(course)})
    if found:
        return found
    try:
        assignments = load_assignments(course)
    except UsageError as problem:
        return [Finding(course / COURSE, 0, str(problem), "")]
    promises = {finding for one in assignments.values() for finding in _promises(one)}
    promises |= {*_points(course / COURSE, assignments), *_readme(course, assignments)}
    return sorted(promises | set(lint_vocabulary(course, assignments)))


def _tables(course: Path) -> Iterator[Finding]:
    yield from lint_table(course / COURSE, Course)
    if (course / VOCABULARY).exists():
        yield from lint_table(course / VOCABULARY, VocabularyFile)
    for folder in _labs(course):
        yield from lint_table(folder / "assignment.toml", AssignmentFile)
        for path in sorted(folder.glob("*/exercise.toml")):
            yield from lint_table(path, ExerciseFile)
        for path in sorted(folder.glob(f"*/{HINTS}")):
            yield from lint_table(path, HintsFile)
        for path in sorted(folder.glob(f"*/{EQUIVALENT}")):
            yield from lint_table(path, EquivalentFile)


def _folders(course: Path) -> Iterator[Finding]:
    """Labs against ``course.toml``, and exercises against their lab."""
    path = course / COURSE
    labs = [folder.name for folder in _labs(course)]
    listed = _value(path, "labs")
    for name in set(listed) ^ set(labs):
        wrong = f"`{name}` is not in labs." if name in labs else f"There is no lab `{name}`: no folder of that name."
        yield Finding(path, line_of(path, "labs"), wrong, "Name every lab once, in order.")
    for folder in _labs(course):
        yield from lint_python(folder)
        yield from lint_lab(folder, _value(folder / "assignment.toml", "contents"))


def _labs(course: Path) -> list[Path]:
    """Folders that are labs or are meant to be: they hold ``assignment.toml`` or exercises."""
    return sorted(
        folder
        for folder in course.iterdir()
        if (folder / "assignment.toml").exists() or any(folder.glob("*/exercise.toml"))
    )


def _value(path: Path, key: str) -> list[str]:
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8")).get(key, [])
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return []
    return [str(one) for one in value] if isinstance(value, list) else []


def _promises(assignment: Assignment) -> Iterator[Finding]:
    path = assignment.folder / "assignment.toml"
    yield from lint_title(path, assignment.title)
    for entry in read_misconceptions(read_toml(path), path).values():
        yield from lint_misconception(path, entry)
    for exercise in assignment.exercises:
        own = exercise.folder / "exercise.toml"
        yield from lint_title(own, exercise.title)
        for entry in read_misconceptions(read_toml(own), own).values():
            yield from lint_misconception(own, entry)
        if exercise.by_hand and not any(map(str.isupper, exercise.names)):
            wrong = "`by_hand` is true, and `names` has no constant that a person could read."
            yield Finding(own, line_of(own, "by_hand"), wrong, "Ask for a text in one, with a name in capitals.")
        yield from lint_exercise(exercise)
        yield from lint_hints(exercise)
    yield from lint_codes(assignment)


def _points(path: Path, assignments: dict[str, Assignment]) -> Iterator[Finding]:
    declared, points = read_toml(path).get("points"), sum(one.points for one in assignments.values())
    if declared not in (None, points):
        wrong = f"The labs have {points:g} points together, and `points` says {declared:g}."
        yield Finding(path, line_of(path, "points"), wrong, "Mend this number, or the points of an exercise.")


def _readme(course: Path, assignments: dict[str, Assignment]) -> Iterator[Finding]:
    """The table of the course's README names what there is, and every exercise."""
    path = course / "README.md"
    if not path.exists():
        return
    text = path.read_text(encoding="utf-8")
    there = {(name, one) for name, assignment in assignments.items() for one in assignment.contents}
    named = set()
    for number, line in enumerate(text.splitlines(), start=1):
        for lab, name in PLACE.findall(line):
            named.add((lab, name))
            if lab in assignments and (lab, name) not in there:
                yield Finding(path, number, f"`{lab}/{name}` is not in contents.", "Mend the name, or delete it.")
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            if named and (assignment.name, exercise.name) not in named:
                wrong = f"`{assignment.name}/{exercise.name}` stands in no row."
                yield Finding(path, 0, wrong, "Put it beside its topic of the lecture.")
