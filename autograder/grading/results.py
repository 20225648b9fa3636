"""The results of one run: as many as a class may have, so they stay in the gradebook until they are looked at."""

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from autograder.grading.decisions.apply import Decided, decide
from autograder.grading.gradebook import Gradebook
from autograder.intake.found import Found
from autograder.student.result import SubmissionResult


class Results:
    """The latest results of some students and labs; each is read from the gradebook when it is asked for."""

    def __init__(
        self,
        path: Path,
        numbers: Sequence[int],
        not_graded: Collection[int] = (),
        decided: Mapping[int, Decided] | None = None,
    ) -> None:
        self._path, self._numbers, self._decided = path, numbers, decided or {}
        self._not_graded = [number for number in numbers if number in not_graded]

    @classmethod
    def of(cls, path: Path, gradebook: Gradebook, found: Iterable[Found], decided: Mapping[int, Decided]) -> "Results":
        """The results of what was handed in; the gradebook of ``path`` is open.

        Args:
            decided: number of an attempt -> what was decided about it.
        """
        numbers = {(head.student, head.lab): head.number for head in gradebook.heads()}
        wanted = [numbers[key] for one in found if (key := (one.student, one.lab)) in numbers]
        return cls(path, wanted, gradebook.not_graded(), decided)

    @property
    def not_graded(self) -> "Results":
        """Those of which anything could not be read or judged."""
        return Results(self._path, self._not_graded, (), self._decided)

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[SubmissionResult]:
        with contextlib.closing(Gradebook(self._path)) as gradebook:
            for number in self._numbers:
                yield decide(gradebook.result(number), self._decided.get(number, Decided()))
