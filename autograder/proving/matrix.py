"""Proofs counted: false verdicts, which misconception is told where another is shown, what public checks say."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.proving.proof import Proof
from autograder.student.course.load import read_misconceptions, read_toml
from autograder.student.course.model import Assignment, Exercise


@dataclass
class Matrix:
    """The proofs of one exercise."""

    exercise: Exercise
    proofs: list[Proof] = field(default_factory=list)

    def count(self, kind: str, accepted: bool) -> int:
        """Right or wrong submissions that were accepted or refused."""
        return sum(proof.specimen.kind == kind and proof.accepted == accepted for proof in self.proofs)

    @property
    def wrong(self) -> list[Proof]:
        """The proofs of wrong specimens."""
        return [proof for proof in self.proofs if proof.specimen.kind == "wrong"]

    @property
    def problems(self) -> list[str]:
        """False verdicts, changes against the headers, and checks that nothing fails."""
        ordered = sorted(self.proofs, key=lambda proof: proof.specimen.place)
        found = [f"{proof.specimen.place}: {proof.problem}" for proof in ordered if proof.problem]
        failing = {check for proof in self.wrong for check, _ in proof.fails}
        for check in self.exercise.checks:
            if check.name not in failing:
                found.append(f"{self.exercise.name}: no wrong submission fails {check.name}")
        return found


@dataclass(frozen=True)
class Told:
    """What wrong specimens show, against what their students are told.

    Attributes:
        pairs: (shown, told first) -> specimens.
        public: specimens that a public check tells a misconception that is not general.
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
    def agreement(self) -> float:
        """The share of specimens that are told first what they show."""
        return _share(sum(count for (shown, told), count in self.pairs.items() if shown == told), self.specimens)

    @property
    def public_specimens(self) -> float:
        """The share of specimens that a public check tells a misconception that is not general."""
        return _share(self.public, self.specimens)

    @property
    def public_codes(self) -> float:
        """The share of shown codes that a public check says."""
        return _share(len(self.said), len(self.shown))

    @property
    def disagreements(self) -> list[tuple[str, str, int]]:
        """(shown, told first, specimens) where they differ; the most frequent first."""
        return [(*pair, count) for pair, count in self.pairs.most_common() if pair[0] != pair[1]]


def count_told(matrices: Iterable[Matrix]) -> Told:
    """Count what all wrong specimens that name their misconception are told."""
    pairs: Counter[tuple[str, str]] = Counter()
    public = 0
    said = set()
    for proof in (proof for matrix in matrices for proof in matrix.wrong):
        shows, exercise = proof.specimen.header.shows, proof.specimen.exercise
        pairs[shows, proof.told] += 1
        codes = {check.code for check in proof.not_passed if check.visibility == "public"}
        public += any(not exercise.misconceptions[code].general for code in codes)
        said |= codes & {shows}
    return Told(pairs, public, frozenset(shown for shown, _ in pairs), frozenset(said))


def unshown(assignments: Iterable[Assignment], matrices: Sequence[Matrix]) -> list[str]:
    """Misconceptions of these exercises, and of labs that are proved whole, that no wrong specimen shows.

    A general one may also only be told: what it follows from is what a specimen shows.
    """
    found = []
    for assignment in assignments:
        ours = [matrix for matrix in matrices if matrix.exercise.lab == assignment.name]
        for matrix in ours:
            found += _unshown(matrix.exercise.folder / "exercise.toml", [matrix])
        if len(ours) == len(assignment.exercises):
            found += _unshown(assignment.folder / "assignment.toml", ours)
    return found


def _unshown(path: Path, matrices: Sequence[Matrix]) -> list[str]:
    proofs = [proof for matrix in matrices for proof in matrix.wrong]
    shown = {proof.specimen.header.shows for proof in proofs}
    told = {code for proof in proofs for _, code in proof.fails}
    return [
        f"{path.parent.name}/{path.name}: no wrong specimen shows {code}"
        for code, entry in read_misconceptions(read_toml(path), path).items()
        if code not in (shown | told if entry.general else shown)
    ]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
