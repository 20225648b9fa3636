import numpy as np

from ..expected import greeting_for
from ..judging import greeting_of, require_greeting


def test_twenty_is_adult(greeting):
    """20 is an adult, 19 is not.
    20세는 성인이고 19세는 아닙니다."""
    for age in (19, 20, 21):
        require_greeting(greeting_of(greeting, "Kim", age), greeting_for("Kim", age))


def test_any_age(greeting):
    """Every age works, from a baby to somebody over a hundred.
    아기부터 백 살이 넘은 사람까지 모든 나이가 됩니다."""
    rng = np.random.default_rng(12)
    for age in [3, 9, 40, 99, 100, 112, *rng.integers(0, 120, 5).tolist()]:
        require_greeting(greeting_of(greeting, "Park", age), greeting_for("Park", age))


def test_any_name(greeting):
    """The name stands in the greeting as it was given.
    이름은 받은 그대로 인사말에 들어갑니다."""
    rng = np.random.default_rng(13)
    for name in ("이서연", "mcDonald", "Ada Lovelace", "R2", "".join(rng.choice(list("가나다라마바사"), 3))):
        for age in (12, 44):
            require_greeting(greeting_of(greeting, name, age), greeting_for(name, age))
