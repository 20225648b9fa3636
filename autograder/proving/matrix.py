"""The verdicts on one exercise's specimens, counted."""

from dataclasses import dataclass, field

from autograder.proving.proof import Proof
from autograder.student.course.model import Exercise


@dataclass
class Matrix:
    """The proofs of one exercise."""

    exercise: Exercise
    proofs: list[Proof] = field(default_factory=list)

    def count(self, kind: str, accepted: bool) -> int:
        """Right or wrong submissions that were accepted or refused."""
        return sum(proof.specimen.kind == kind and proof.accepted == accepted for proof in self.proofs)

    @property
    def agreeing(self) -> int:
        """Wrong specimens that are told first what they show."""
        wrong = (proof for proof in self.proofs if proof.specimen.kind == "wrong")
        return sum(proof.told == proof.specimen.header.shows for proof in wrong)

    @property
    def problems(self) -> list[str]:
        """False verdicts and changes against the headers."""
        ordered = sorted(self.proofs, key=lambda proof: proof.specimen.place)
        return [f"{proof.specimen.place}: {proof.problem}" for proof in ordered if proof.problem]
