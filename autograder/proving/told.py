"""Which misconceptions wrong specimens show, and which ones their students are told.

All of it is read from the specimens' headers, to which ``prove`` holds the checks.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.proving.corpus import Specimen, read_corpus
from autograder.student.course.files import read_toml
from autograder.student.course.load import read_misconceptions
from autograder.student.course.model import Assignment, Exercise


@dataclass(frozen=True)
class Told:
    """What wrong specimens show, against what their students are told.

    Attributes:
        pairs: (shown, told first) -> specimens.
        public: specimens that a public check tells what they show, or another misconception that is not general.
        shown: codes that a specimen shows.
        said: those of ``shown`` that a public check says of a specimen that shows them.
    """

    pairs: Counter[tuple[str, str]]
    public: int
    shown: frozenset[str]
    said: frozenset[str]

    @property
    def specimens(self) -> int:
        """All of them."""
        return self.pairs.total()

    @property
    def agreeing(self) -> int:
        """Specimens that are told first what they show."""
        return sum(count for (shown, told), count in self.pairs.items() if shown == told)

    @property
    def agreement(self) -> float:
        """The share of specimens that are told first what they show."""
        return _share(self.agreeing, self.specimens)

    @property
    def public_specimens(self) -> float:
        """The share of specimens that a public check tells what they show, or another that is not general."""
        return _share(self.public, self.specimens)

    @property
    def public_codes(self) -> float:
        """The share of shown codes that a public check says."""
        return _share(len(self.said), len(self.shown))

    @property
    def disagreements(self) -> list[tuple[str, str, int]]:
        """(shown, told first, specimens) where they differ; the most frequent first."""
        return [(*pair, count) for pair, count in self.pairs.most_common() if pair[0] != pair[1]]


def count_told(specimens: Iterable[Specimen]) -> Told:
    """Count what the wrong ones of these specimens show and are told."""
    pairs: Counter[tuple[str, str]] = Counter()
    public, said = 0, set()
    for specimen in specimens:
        if specimen.kind == "wrong":
            header, known = specimen.header, specimen.exercise.misconceptions
            pairs[header.shows, header.told] += 1
            before = {check.name for check in specimen.exercise.checks if check.visibility == "public"}
            codes = {code for check, code in header.fails if check in before}
            public += any(code == header.shows or (code in known and not known[code].general) for code in codes)
            said |= codes & {header.shows}
    return Told(pairs, public, frozenset(shown for shown, _ in pairs), frozenset(said))


def gaps(assignment: Assignment, exercises: Sequence[Exercise]) -> list[str]:
    """Checks that no wrong specimen fails, and misconceptions that none shows.

    A general misconception may also only be told: what it follows from is what a specimen shows.

    Args:
        exercises: those of the lab to look at; its own misconceptions are looked at where these are all.
    """
    found, of_lab = [], []
    for exercise in exercises:
        wrong = [specimen for specimen in read_corpus(exercise) if specimen.kind == "wrong"]
        of_lab += wrong
        failing = {check for specimen in wrong for check, _ in specimen.header.fails}
        found += [
            f"{exercise.name}: no wrong specimen fails {check.name}"
            for check in exercise.checks
            if check.name not in failing
        ]
        found += _unshown(exercise.folder / "exercise.toml", wrong)
    if len(exercises) == len(assignment.exercises):
        found += _unshown(assignment.folder / "assignment.toml", of_lab)
    return found


def _unshown(path: Path, wrong: Sequence[Specimen]) -> list[str]:
    shown = {specimen.header.shows for specimen in wrong}
    told = {code for specimen in wrong for _, code in specimen.header.fails}
    return [
        f"{path.parent.name}/{path.name}: no wrong specimen shows {code}"
        for code, entry in read_misconceptions(read_toml(path), path).items()
        if code not in (shown | told if entry.general else shown)
    ]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
