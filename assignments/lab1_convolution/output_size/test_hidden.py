"""Hidden: many sizes and other words for the padding, so that a table of the public examples fails."""

import math

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.arrays import by_position

from .judging import number, require_same, require_valid, require_value_error

# n, kernel, stride: strides that divide and that do not; kernels odd, even, as large as n, smaller than the stride.
CASES = [
    (7, 3, 2),
    (8, 3, 2),
    (9, 4, 2),
    (10, 2, 3),
    (11, 2, 3),
    (12, 5, 4),
    (5, 5, 1),
    (5, 5, 3),
    (9, 1, 2),
    (10, 1, 4),
]


def test_valid_rule(output_size):
    """Padding "valid" gives ⌊(n−kernel)/stride⌋ + 1 for any sizes.
    padding이 "valid"이면 어떤 크기든 ⌊(n−kernel)/stride⌋ + 1입니다."""
    for n, kernel, stride in CASES + _any_cases():
        size = (n - kernel) // stride + 1
        require_valid(output_size, n, kernel, stride, size)
        if number(by_position(output_size, n, kernel, stride=stride, padding="valid")) != size:
            fail("size.valid")


def test_same_rule(output_size):
    """Padding "same" gives ⌈n/stride⌉ for any sizes.
    padding이 "same"이면 어떤 크기든 ⌈n/stride⌉입니다."""
    for n, kernel, stride in CASES + _any_cases():
        require_same(output_size, n, kernel, stride, math.ceil(n / stride))


def test_no_other_word_is_a_padding(output_size):
    """Any other padding raises ValueError.
    그 밖의 padding은 ValueError를 냅니다."""
    for padding in ("symmetric", "valid same", "zeros", ""):
        require_value_error(output_size, padding)


def _any_cases():
    rng = np.random.default_rng(22)
    return [(int(n), int(rng.integers(1, n + 1)), int(rng.integers(1, 6))) for n in rng.integers(1, 60, 12)]
