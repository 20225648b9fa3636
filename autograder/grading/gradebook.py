"""``gradebook.sqlite``: every attempt, written as soon as it is graded. All that a run writes is made from it."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from autograder.checker.profile import Phases
from autograder.grading.code import keep_code, keep_pictures
from autograder.grading.database import Database
from autograder.grading.phases import keep_phases
from autograder.grading.schema import add_attempt
from autograder.intake.found import Found
from autograder.intake.roster import Listed
from autograder.reports.unchanged import Page
from autograder.student.notebooks.excerpts import Code
from autograder.student.pictures import Shown
from autograder.student.result import ExerciseResult, SubmissionResult

COLUMNS = "id, student, ids, content, result, problems"
LATEST = "id IN (SELECT max(id) FROM attempts GROUP BY student, lab) AND NOT outdated"
LATEST_OF = "student = ? AND lab = ? AND NOT outdated ORDER BY id DESC LIMIT 1"


@dataclass(frozen=True)
class Entry:
    """One attempt of the gradebook.

    Attributes:
        number: attempts are numbered in the order in which they were graded.
        ids: other names of its student.
        content: hash of what was handed in; empty where nothing could be read.
        problems: reports of what could not be judged.
    """

    number: int
    student: str
    ids: tuple[str, ...]
    content: str
    result: SubmissionResult
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """An attempt without its result: small, so that those of a whole class fit into memory."""

    number: int
    student: str
    ids: tuple[str, ...]
    lab: str


@dataclass(frozen=True)
class Verdicts:
    """What an attempt is of, and its verdicts: exercise -> its mark, and whether it could be judged."""

    content: str
    ids: tuple[str, ...]
    exercises: dict[str, tuple[str, bool]]


class Gradebook(Database):
    """The gradebook of one output folder."""

    def record(
        self,
        result: SubmissionResult,
        ids: Sequence[str] = (),
        content: str = "",
        marks: dict[str, str] | None = None,
        problems: Sequence[str] = (),
        phases: Phases | None = None,
        code: Code | None = None,
        pictures: Shown | None = None,
    ) -> None:
        """Add an attempt.

        Args:
            ids: other names of its student.
            content: hash of what was handed in.
            marks: exercise -> the mark of its verdict.
            phases: where its seconds went.
            code: what was written for its exercises.
            pictures: what their checks showed.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self.transaction() as database:
            number = add_attempt(database, result, tuple(ids), content, marks or {}, tuple(problems), now)
            keep_phases(database, number, phases or {})
            keep_code(database, result.lab, content, code or {})
            keep_pictures(database, result.lab, content, pictures or {})

    def latest(self, student: str, lab: str) -> Entry | None:
        """The latest attempt of a student in a lab, unless it is outdated."""
        row = self.row(f"SELECT {COLUMNS} FROM attempts WHERE {LATEST_OF}", (student, lab))
        return _entry(row) if row else None

    def verdicts(self, student: str, lab: str) -> Verdicts | None:
        """The verdicts of the latest attempt of a student in a lab, without reading its result."""
        rows = self.rows(
            "SELECT content, ids, exercise, mark, judged FROM attempts LEFT JOIN verdicts ON attempt = id"
            f" WHERE id = (SELECT id FROM attempts WHERE {LATEST_OF})",
            (student, lab),
        )
        if not rows:
            return None
        found = {exercise: (mark, bool(judged)) for _, _, exercise, mark, judged in rows if exercise is not None}
        return Verdicts(rows[0][0], tuple(json.loads(rows[0][1])), found)

    def heads(self) -> list[Head]:
        """The latest attempt of every student in every lab, in the order in which they were graded."""
        rows = self.rows(f"SELECT id, student, ids, lab FROM attempts WHERE {LATEST} ORDER BY id")
        return [Head(number, student, tuple(json.loads(ids)), lab) for number, student, ids, lab in rows]

    def not_graded(self) -> set[int]:
        """The numbers of the latest attempts of which anything could not be read or judged."""
        unjudged = "EXISTS (SELECT 1 FROM verdicts WHERE attempt = id AND NOT judged)"
        query = f"SELECT id FROM attempts WHERE {LATEST} AND (status <> 'graded' OR {unjudged})"
        return {number for (number,) in self.rows(query)}

    def result(self, number: int) -> SubmissionResult:
        """The result of one attempt."""
        return SubmissionResult.from_json(self.text(number)[0].decode())

    def text(self, number: int) -> tuple[bytes, tuple[str, ...]]:
        """The result of one attempt as it is written, and the reports of what could not be judged."""
        text, problems = self.row("SELECT CAST(result AS BLOB), problems FROM attempts WHERE id = ?", (number,))
        return text, tuple(json.loads(problems))

    def attempts(self, student: str) -> list[tuple[str, SubmissionResult]]:
        """When each attempt of a student was graded (UTC, ISO 8601), and its result as it was judged; in order."""
        rows = self.rows("SELECT graded_at, result FROM attempts WHERE student = ? ORDER BY id", (student,))
        return [(graded_at, SubmissionResult.from_json(result)) for graded_at, result in rows]

    def students(self) -> list[str]:
        """All students, in the order in which each was graded first."""
        rows = self.rows("SELECT student FROM attempts GROUP BY student ORDER BY min(id)")
        return [student for (student,) in rows]

    def marks(self, number: int) -> dict[str, str]:
        """Exercise -> mark of the verdicts of one attempt."""
        return dict(self.rows("SELECT exercise, mark FROM verdicts WHERE attempt = ?", (number,)))

    def find(self, student: str, marks: dict[str, str]) -> tuple[SubmissionResult | None, dict[str, ExerciseResult]]:
        """What was judged already.

        Args:
            marks: exercise -> the mark that its verdict must have.

        Returns:
            The latest attempt that any verdict comes from, or None; exercise -> latest verdict, without errors.
        """
        wanted = set(marks.values())
        places = ", ".join("?" * len(wanted))
        rows = self.rows(
            f"SELECT verdicts.exercise, attempts.id, attempts.result FROM verdicts"
            f" JOIN attempts ON attempts.id = verdicts.attempt"
            f" WHERE mark IN ({places}) AND judged AND student = ? ORDER BY attempts.id",
            (*wanted, student),
        )
        texts = {number: text for _, number, text in rows}
        attempts = {number: SubmissionResult.from_json(text) for number, text in texts.items()}
        known = {
            exercise: verdict
            for exercise, number, _ in rows
            if (verdict := attempts[number].exercise(exercise)) is not None
        }
        return attempts[rows[-1][1]] if rows else None, known

    def most(self, lab: str) -> float:
        """The points that somebody could earn in a lab; 0 where nobody handed it in."""
        [most] = self.row(f"SELECT max(max_score) FROM attempts WHERE lab = ? AND {LATEST}", (lab,))
        return float(most or 0)

    def exercises(self, lab: str) -> set[str]:
        """Names of the exercises that latest attempts of a lab hold."""
        query = f"SELECT DISTINCT exercise FROM verdicts JOIN attempts ON attempt = id WHERE lab = ? AND {LATEST}"
        return {name for (name,) in self.rows(query, (lab,))}

    def forget_missing(self, student: str) -> None:
        """A hand-in of this student that named no lab is out of date: there is one that does."""
        query = "FROM attempts WHERE student = ? AND lab = '' AND NOT outdated"
        if self.row(f"SELECT 1 {query}", (student,)):
            with self.transaction() as database:
                database.execute(f"UPDATE attempts SET outdated = 1 WHERE id IN (SELECT id {query})", (student,))

    def keep_roster(self, roster: Sequence[Listed]) -> None:
        """The roster from now on."""
        if list(roster) == self.roster():
            return
        with self.transaction() as database:
            database.execute("DELETE FROM roster")
            database.executemany(
                "INSERT INTO roster (id, name, keys) VALUES (?, ?, ?)",
                [(one.id, one.name, json.dumps(sorted(one.keys), ensure_ascii=False)) for one in roster],
            )

    def roster(self) -> list[Listed] | None:
        """The roster that was last given; None where there was none."""
        rows = self.rows("SELECT id, name, keys FROM roster ORDER BY place")
        return [Listed(number, name, frozenset(json.loads(keys))) for number, name, keys in rows] or None

    def keep_places(self, found: Iterable[Found]) -> None:
        """Which names stand side by side, for the layouts that hold ``found``."""
        rows = {(*place, one.student) for one in found for place in one.places}
        known = set(self.rows("SELECT folder, room, student FROM places"))
        # Of a layout that was read whole, nobody else is there any more.
        whole = {row[:2] for row in rows if row[1]}
        wanted = {row for row in known if row[:2] not in whole} | rows
        if wanted == known:
            return
        with self.transaction() as database:
            database.execute("DELETE FROM places")
            database.executemany("INSERT INTO places VALUES (?, ?, ?)", sorted(wanted))

    def places(self) -> dict[str, frozenset[tuple[str, str]]]:
        """Student -> the layouts in which they were found."""
        places: dict[str, set[tuple[str, str]]] = {}
        for folder, room, student in self.rows("SELECT folder, room, student FROM places"):
            places.setdefault(student, set()).add((folder, room))
        return {student: frozenset(some) for student, some in places.items()}

    def written(self) -> dict[str, Page]:
        """Path, within the output folder -> what a run wrote there; pages of before have no mark."""
        rows = self.rows("SELECT path, mark, digest FROM written LEFT JOIN pages USING (path)")
        return {path: Page(mark or "", digest or "") for path, mark, digest in rows}

    def keep_written(self, paths: Collection[str]) -> None:
        """The paths at which runs wrote or may have written, whole."""
        known = {path for (path,) in self.rows("SELECT path FROM written")}
        wanted = set(paths)
        if wanted == known:
            return
        with self.transaction() as database:
            for table in ("written", "pages"):
                database.executemany(
                    f"DELETE FROM {table} WHERE path = ?", [(path,) for path in sorted(known - wanted)]
                )
            database.executemany("INSERT INTO written VALUES (?)", [(path,) for path in sorted(wanted - known)])

    def keep_pages(self, pages: dict[str, Page]) -> None:
        """What was written anew."""
        if pages:
            with self.transaction() as database:
                rows = [(path, one.mark, one.digest) for path, one in pages.items()]
                database.executemany("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)", rows)


def _entry(row: Iterable[Any]) -> Entry:
    number, student, ids, content, result, problems = row
    return Entry(
        number,
        student,
        tuple(json.loads(ids)),
        content,
        SubmissionResult.from_json(result),
        tuple(json.loads(problems)),
    )
