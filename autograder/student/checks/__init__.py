"""What the author of a check needs. A check is a function ``test_...`` that takes the student's functions by name.

    from autograder.student.checks import as_array, fail

    def test_rows_become_columns(turn):
        \"\"\"(2, 3) becomes (3, 2).
        (2, 3)이 (3, 2)가 돼요.\"\"\"
        turned = as_array(turn(np.zeros((2, 3))))
        if turned.shape != (3, 2):
            fail("turn.same_shape", shape=turned.shape)

The codes are those of ``exercise.toml``, ``assignment.toml`` and ``course/misconceptions.toml``.

What checks share lies beside them, in the exercise's folder or in the lab's, and is imported relatively
(``from .judging import ...``, ``from ..expected import ...``):

- ``judging.py``: what public checks judge with. Students receive the whole file, so it holds nothing that only hidden
  checks use. A lab may have further modules: students receive those that public checks import, directly or not.
- ``expected.py``: what only hidden checks use: expected answers, comparisons, data. It never leaves the instructor, and
  it may import ``judging.py``, never the other way round.

The modules of this package know no lab: a code that only a lab has comes to them as a parameter.

Besides the names of the exercise, a check may ask for ``probe`` (functions of ``probe.py``, the exercise's or else its
lab's, run beside the student's code), ``reader`` (functions of ``reader.py``, which read files that the student's code
wrote, in a process without it), ``solution`` (the reference, hidden checks only) and ``digits`` (real MNIST digits).
"""

from autograder.student.checks.answers import (
    as_array,
    as_dict,
    as_history,
    as_integer,
    as_model,
    as_number,
    as_text,
    dtype_of,
    kind_of,
)
from autograder.student.checks.failures import fail, missing

__all__ = [
    "as_array",
    "as_dict",
    "as_history",
    "as_integer",
    "as_model",
    "as_number",
    "as_text",
    "dtype_of",
    "fail",
    "kind_of",
    "missing",
]
