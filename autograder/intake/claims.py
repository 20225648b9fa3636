"""Several names that mean one student of the roster: which are one hand-in's, and which may be somebody else's.

A student chooses the name of a folder or file: it may be another's number. Names that stand side by side in one layout
are therefore never joined in silence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.intake.words import CLAIMED
from autograder.student.text import Text


@dataclass(frozen=True)
class Claim:
    """A name that means a student of the roster.

    Attributes:
        student: the name, as submissions bear it.
        bond: how sure it is: higher for the number than for a login or an address, lowest for a name.
        places: the layouts that hold submissions of this name.
        labs: what was handed in under it.
    """

    student: str
    bond: int = 0
    places: frozenset[tuple[str, str]] = frozenset()
    labs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Settled:
    """What comes of the claims on one student of the roster.

    Attributes:
        name: the one name that results bear.
        joined: the names whose submissions are this student's.
        apart: the names that get rows of their own.
        remark: names all that stand in one layout; None where there is nothing to look at.
    """

    name: str
    joined: frozenset[str]
    apart: tuple[str, ...] = ()
    remark: Text | None = None


def settle(claims: Sequence[Claim], together: bool) -> Settled:
    """Join the names of one student of the roster.

    The best bond has the student's row, then the claim that comes first. Another name of the same layout is kept apart.

    Args:
        together: join names of one layout where no lab was handed in under both; the remark names them all the same.
    """
    ordered = sorted(claims, key=lambda one: -one.bond)
    joined: list[Claim] = []
    apart: list[Claim] = []
    doubtful: set[str] = set()
    for one in ordered:
        beside = [other for other in joined if other.places & one.places]
        doubtful.update(each.student for each in (*beside, *([one] if beside else ())))
        clash = any(not together or other.labs & one.labs for other in beside)
        (apart if clash else joined).append(one)
    names = {one.student for one in joined}
    remark = CLAIMED.format(names=", ".join(sorted(doubtful))) if doubtful else None
    return Settled(min(names), frozenset(names), tuple(sorted(one.student for one in apart)), remark)
