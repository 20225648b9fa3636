import numpy as np

from ..expected import greeting_for
from .judging import require_last_line, run_program


def test_twenty_is_adult(probe):
    """20 is an adult, 19 is not.
    20세는 성인이고 19세는 아닙니다."""
    for age in (20, 19):
        require_last_line(run_program(probe, "Kim", age), greeting_for("Kim", age))


def test_other_people(probe):
    """Everybody is greeted by name, and the age counts as a number.
    누구에게나 이름으로 인사하고, 나이는 수로 비교합니다."""
    rng = np.random.default_rng(22)
    for name, age in (("이서연", 9), ("ada", 100), ("Lee Min", int(rng.integers(21, 90))), ("R2", 5)):
        require_last_line(run_program(probe, name, age), greeting_for(name, age))
