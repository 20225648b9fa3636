"""Other people than the public ones, so that lines for the public ones alone do not count."""

import numpy as np

from ..expected import greeting_for
from ..judging import require_everybody
from .judging import require_last_line, run_program


def test_any_age(probe):
    """The age counts as a number, from a child to somebody over a hundred.
    아이부터 백 살이 넘은 사람까지 나이를 수로 비교합니다."""
    rng = np.random.default_rng(22)
    people = [greeting_for("Park", age) for age in (5, 40, 110, *rng.integers(21, 90, 2).tolist())]
    require_everybody(people, lambda one: require_last_line(run_program(probe, one.name, one.age), one), any_look=True)


def test_any_name(probe):
    """Everybody is greeted by name.
    누구에게나 이름으로 인사합니다."""
    people = [greeting_for(name, age) for name in ("이서연", "ada", "Lee Min", "R2") for age in (11, 52)]
    require_everybody(people, lambda one: require_last_line(run_program(probe, one.name, one.age), one))
