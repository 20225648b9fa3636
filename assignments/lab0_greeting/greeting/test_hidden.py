"""Other names and ages than the public ones, so that answers for the public ones alone do not count."""

import numpy as np

from ..expected import greeting_for
from ..judging import greeting_of, none_told, require_everybody, require_greeting


def test_any_age(greeting, probe):
    """Every age works, from a baby to somebody over a hundred.
    아기부터 백 살이 넘은 사람까지 모든 나이가 됩니다."""
    rng = np.random.default_rng(12)
    people = [greeting_for("Park", age) for age in [3, 40, 99, 112, *rng.integers(0, 120, 5).tolist()]]
    with none_told(probe):
        require_everybody(
            people, lambda one: require_greeting(greeting_of(greeting, one.name, one.age), one), any_look=True
        )


def test_any_name(greeting, probe):
    """The name stands in the greeting as it was given.
    이름은 받은 그대로 인사말에 들어갑니다."""
    rng = np.random.default_rng(13)
    names = ("이서연", "mcDonald", "Ada Lovelace", "R2", "".join(rng.choice(list("가나다라마바사"), 3)))
    people = [greeting_for(name, age) for name in names for age in (12, 44)]
    with none_told(probe):
        require_everybody(people, lambda one: require_greeting(greeting_of(greeting, one.name, one.age), one))
