"""Hidden: other values, lengths, axes and dtypes, so that no index typed in passes."""

import numpy as np

from autograder.student.checks.unchanged import pixel_kinds

from .expected import require_first_argmax
from .judging import require_index_of_negative, require_left_alone


def test_first_of_equals(first_argmax):
    """Of several largest values, the first one counts.
    최댓값이 여러 개이면 처음 나온 것입니다."""
    for values in (
        [1, 4, 9, 2, 9, 9, 3],
        [6, 6, 6, 6],
        [0.0, 0.0, -1.0],
        [2, 8, 8, 1, 0, 5, 8, 7, 3, 2, 8, 4],
    ):
        require_first_argmax(first_argmax, np.array(values))


def test_negative_values_and_fractions(first_argmax):
    """Negative values only, fractions that differ little, and the largest value at either end work.
    모두 음수이거나 차이가 작은 소수이거나 최댓값이 맨 앞이나 맨 뒤에 있어도 됩니다."""
    rng = np.random.default_rng(292)
    probabilities = rng.dirichlet(np.ones(10), 3)
    require_index_of_negative(first_argmax, np.array([-7.5, -3.25, -9.0, -3.5, -40.0]), 1)
    require_index_of_negative(first_argmax, np.array([-0.5, -0.25, -0.75]), 1)
    for values in (
        np.array([9.0, 2.0, 4.0, 1.0]),
        np.array([1, 3, 2, 0, 5]),
        np.array([-3]),
        np.array([0.5, 1.0, 1.0 + 5e-7, 0.25]),
        *probabilities,
        *probabilities.astype("float32"),
    ):
        require_first_argmax(first_argmax, values)


def test_any_shape(first_argmax):
    """Arrays of any length, axes, dtype and place in memory count as flattened row by row.
    길이와 차원, dtype, 메모리의 순서가 어떻든 행 순서로 펼친 배열의 인덱스입니다."""
    rng = np.random.default_rng(293)
    for shape in ((40,), (4, 7), (7, 4), (1, 10), (3, 4, 5)):
        values = rng.permutation(int(np.prod(shape))).reshape(shape) - 6
        require_first_argmax(first_argmax, values)
        require_first_argmax(first_argmax, values // 6)
    pixels = rng.integers(0, 200, (5, 6), dtype="uint8") * rng.integers(0, 2, (5, 6), dtype="uint8")
    for values in (pixels, pixels.T, *pixel_kinds((3, 5), seed=295)):
        require_first_argmax(first_argmax, values)


def test_leaves_the_values_alone(first_argmax):
    """The array that was given is not changed.
    받은 배열은 바뀌지 않습니다."""
    rng = np.random.default_rng(294)
    signed = (rng.normal(0, 2, 12), rng.integers(-50, 50, (3, 4)))
    require_left_alone(first_argmax, [*signed, *pixel_kinds((3, 4), seed=296)])
