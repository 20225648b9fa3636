import numpy as np

from autograder.student.checks import as_dict, fail
from autograder.student.checks.reports import as_flag, as_list

from ..judging import require_index


def test_examples_of_the_lecture(first_argmax):
    """The lecture's two examples give 1 and 5.
    강의의 두 예에서 1과 5가 나옵니다."""
    require_index(first_argmax(np.array([0, 5, 2, 3, 4, 5])), 1, {"argmax.last": [5], "argmax.from_one": [2]})
    mistakes = {"argmax.value": [15], "argmax.from_one": [6]}
    require_index(first_argmax(np.array([[10, 11, 12], [13, 14, 15]])), 5, mistakes)


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
