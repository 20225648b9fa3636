"""Find out at which ages a greeting fails in the same way: below an age, from an age on, or neither."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from autograder.student.text import Text

# Where the first and the last of these differ, and only once in between, an age divides them.
TRIED = (1, 5, 9, 13, 16, 19, 20, 22, 28, 35, 50, 70, 100, 120)
# A hidden check may tell whole numbers up to this one: any other could hold an input.
MOST_TOLD = 20
SOME = Text(ko="일부 나이에서는", en="At some ages")


@dataclass(frozen=True)
class Ages:
    """The ages that fail: those below ``limit``, or those from it on.

    Attributes:
        below: whether they are those below it.
        limit: an age.
    """

    below: bool
    limit: int

    def words(self) -> Text:
        """The ages in words that follow no input."""
        if self.limit > MOST_TOLD:
            young, old = Text(ko="어린 나이에서는", en="At low ages"), Text(ko="많은 나이에서는", en="At high ages")
            return young if self.below else old
        if self.below:
            return Text(ko=f"{self.limit}세 미만에서는", en=f"At ages below {self.limit}")
        return Text(ko=f"{self.limit}세 이상에서는", en=f"At ages of {self.limit} and over")


def divided(fails: Callable[[int], bool]) -> Ages | None:
    """The age below which, or from which on, every age fails, and no other; None where there is no such age.

    Args:
        fails: whether an age fails in the way in question.
    """
    tried = {age: fails(age) for age in TRIED}
    changes = [(one, other) for one, other in pairwise(TRIED) if tried[one] != tried[other]]
    if len(changes) != 1:
        return None
    [(last, first)] = changes
    while first - last > 1:
        middle = (last + first) // 2
        last, first = (middle, first) if fails(middle) == tried[TRIED[0]] else (last, middle)
    return Ages(tried[TRIED[0]], first)
