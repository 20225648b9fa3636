"""Who a row of an instructor's table means: among those who handed in, and those of the roster."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.intake.names import key
from autograder.intake.roster import Listed, lines_of


@dataclass(frozen=True)
class People:
    """The students of a class.

    Attributes:
        index: each spelling of a name, number, login or address -> the students that bear it.
    """

    index: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, ids: Mapping[str, Sequence[str]], roster: Sequence[Listed], absent: bool = True) -> "People":
        """The students that submissions name, each with all spellings of the roster's line that is theirs.

        Args:
            ids: student, as submissions name them -> other names of theirs.
            absent: whether lines of the roster count that nobody's submission bears: by their number, else their name.
        """
        lines: dict[str, set[int]] = {}
        for number, one in enumerate(roster):
            for spelling in one.keys:
                lines.setdefault(spelling, set()).add(number)
        index: dict[str, set[str]] = {}
        taken: set[int] = set()
        for student, others in ids.items():
            own = {key(name) for name in (student, *others)}
            theirs = lines_of((student, *others), lines)
            if len(theirs) == 1:
                taken |= theirs
                own |= roster[theirs.pop()].keys
            for name in own:
                index.setdefault(name, set()).add(student)
        for number, one in enumerate(roster):
            if absent and number not in taken:
                for name in one.keys:
                    index.setdefault(name, set()).add(one.id or one.name)
        return cls({name: frozenset(students) for name, students in index.items()})

    def find(self, names: Iterable[str]) -> frozenset[str]:
        """Whom all of these names can mean; a name that one student bears alone decides.

        Args:
            names: as ``key`` makes them.
        """
        possible = [self.index[name] for name in names if name in self.index]
        certain = frozenset[str]().union(*(some for some in possible if len(some) == 1))
        return certain or frozenset[str]().union(*possible)
