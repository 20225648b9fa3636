"""What the author of a check needs. A check is a function ``test_...`` that takes the student's functions by name.

    from autograder.student.checks import as_array, fail

    def test_output_has_a_channel_axis(reshape_images):
        \"\"\"(n, 28, 28) becomes (n, 28, 28, 1).
        (n, 28, 28)이 (n, 28, 28, 1)이 돼요.\"\"\"
        images = as_array(reshape_images(np.zeros((3, 28, 28))))
        if images.shape != (3, 28, 28, 1):
            fail("reshape.no_channel_axis", shape=images.shape)

Besides the names of the exercise, a check may ask for ``probe`` (functions of ``probe.py``, run beside the student's
code), ``reader`` (functions of ``reader.py``, which read files that the student's code wrote, in a process without
it), ``solution`` (the reference, hidden checks only) and ``digits`` (real MNIST digits).
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
