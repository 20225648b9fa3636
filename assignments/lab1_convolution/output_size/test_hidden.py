import math

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.arrays import by_position, whole_number
from autograder.student.checks.failures import StudentFailed

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
        if whole_number(by_position(output_size, n, kernel, stride=stride, padding="valid")) != size:
            fail("size.valid")
        if whole_number(output_size(n, kernel, stride=stride)) != size:
            fail("size.default")


def test_same_rule(output_size):
    """Padding "same" gives ⌈n/stride⌉ for any sizes.
    padding이 "same"이면 어떤 크기든 ⌈n/stride⌉입니다."""
    for n, kernel, stride in CASES + _any_cases():
        answer = whole_number(output_size(n, kernel, stride=stride, padding="same"))
        if answer != math.ceil(n / stride):
            fail("size.same_ignores_stride" if answer == n else "size.same")


def test_other_padding_raises(output_size):
    """Any other padding raises ValueError.
    그 밖의 padding은 ValueError를 냅니다."""
    for padding in ("full", "causal", "val", "symmetric", "valid same", ""):
        try:
            output_size(8, 3, stride=1, padding=padding)
        except StudentFailed as raised:
            if raised.code != "student.raised":
                raise
            if raised.facts.get("type") != "ValueError":
                fail("size.other_error", received=raised.facts.get("type"))
        else:
            fail("size.no_error")


def _any_cases():
    rng = np.random.default_rng(22)
    return [(int(n), int(rng.integers(1, n + 1)), int(rng.integers(1, 6))) for n in rng.integers(1, 60, 12)]
