"""Hidden: whole numbers, and the table that was given."""

import numpy as np

from autograder.student.checks.arrays import require_equal
from autograder.student.checks.unchanged import require_unchanged

from ..expected import centred, mistaken_tables


def test_whole_numbers(centre_columns):
    """Tables of whole numbers, of any size, work as well.
    크기에 관계없이 정수로 된 표도 됩니다."""
    rng = np.random.default_rng(57)
    for shape in ((4, 3), (7, 2)):
        table = rng.integers(0, 100, shape)
        require_equal(
            centre_columns(table),
            centred(table),
            shape="centre.shape",
            values="centre.other",
            mistakes=mistaken_tables(table),
        )


def test_leaves_the_table_alone(centre_columns):
    """The table that was given is not changed.
    받은 표는 바뀌지 않습니다."""
    rng = np.random.default_rng(58)
    require_unchanged(centre_columns, [(rng.normal(0, 3, (4, 3)),), (rng.uniform(0, 1, (2, 5)).astype("float32"),)])
