"""Public: the lecture's examples, no library's argmax, negative values, rows. Hidden: any length, axes, dtype, order.
공개 검사는 강의의 예, 라이브러리 argmax, 음수, 행이 있는 배열을 봐요. 비공개 검사는 다른 길이와 차원, dtype을 봐요."""

import numpy as np

from autograder.student.checks import as_dict, fail
from autograder.student.checks.reports import as_flag, as_list
from autograder.student.checks.situations import Control, situations, told_as

from .judging import (
    require_index,
    require_index_of_given,
    require_index_of_negative,
    require_index_of_rows,
    require_left_alone,
)


def test_examples_of_the_lecture(first_argmax):
    """The lecture's two examples give 1 and 5.
    강의의 두 예에서 1과 5가 나옵니다."""
    in_one_line = Control((np.array([2, 4, 7, 1, 3, 6]),), np.array(2))
    with situations(first_argmax, ("argmax.other",), {"argmax.one_dimension": [in_one_line]}):
        require_index_of_rows(first_argmax, np.array([[10, 11, 12], [13, 14, 15]]), 5, {"argmax.value": [15]})
    # Here the largest value, 5, is a place as well.
    mistakes = {"argmax.last": [5], "argmax.from_one": [2], "argmax.of_sorted": [4]}
    require_index_of_given(first_argmax, np.array([0, 5, 2, 3, 4, 5]), 1, mistakes)


def test_without_np_argmax(probe):
    """The index is found without a library's argmax, whatever it is called.
    라이브러리의 argmax를 어떤 이름으로도 쓰지 않고 찾습니다."""
    arrays = [np.array([2.5, 7.25, 1.0, 7.0]), np.array([0.5, 1.5, 3.0, 4.75, 2.0])]
    report = as_dict(probe.watch(arrays=arrays, others=[arrays[0].reshape(2, 2), np.arange(12)]))
    if as_flag(report["called"]):
        fail("argmax.forbidden")
    answers = as_list(report["answers"], count=2)
    require_index(answers[0], 1, {"argmax.value": [7.25], "argmax.from_one": [2]})
    require_index(answers[1], 3, {"argmax.value": [4.75], "argmax.from_one": [4]})


def test_negative_values_and_rows(first_argmax):
    """It works for negative values, fractions, more than ten values and rows of uint8, and changes none of them.
    음수와 소수, 열 개가 넘는 값, uint8 행에서도 되고, 받은 배열은 바뀌지 않습니다."""
    negative = np.array([-7.5, -3.25, -9.0, -3.75])
    require_index_of_negative(first_argmax, negative, 1)
    for values, place, code, mistaken in (
        ([9, 2, 4, 1], 0, "argmax.first_left_out", 2),
        ([0.25, 0.5, 0.75, 0.1], 2, "argmax.fractions", 0),
        ([1, 3, 2, 0, 5], 4, "argmax.stops_early", 1),
        ([4, 8, 1, 0, 3, 7, 2, 5, 6, 4, 2, 9], 11, "argmax.end_left_out", 1),
    ):
        require_index(first_argmax(np.array(values)), place, {code: [mistaken]})
    rows = np.array([[3, 9, 4, 7], [1, 0, 200, 5], [2, 8, 6, 11]], dtype="uint8")
    for values in (rows, np.asfortranarray(rows)):
        require_index_of_rows(first_argmax, values, 6, {"argmax.column_order": [7]})
    # An index of this picture does not fit into its own dtype.
    picture = np.zeros((28, 28), dtype="uint8")
    picture[20, 3] = 200
    require_index(first_argmax(picture.astype("int64")), 563)
    with told_as("argmax.narrow"):
        require_index(first_argmax(picture), 563)
    require_left_alone(first_argmax, [negative, rows])
