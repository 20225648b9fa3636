"""Other labels in all kinds of integers, so that only a function that counts passes, anew in each call."""

import numpy as np

from autograder.student.checks.unchanged import label_kinds

from ..expected import counts_of, few_digits, labels
from .judging import matrix_told_for_bytes, require_confusion, told_if_picked


def test_random_labels(confusion):
    """Every cell holds its count, whatever integers the labels are.
    라벨의 정수 dtype이 무엇이든 모든 칸에 개수가 들어 있습니다."""
    y_true, y_pred = labels(62, 700)
    with told_if_picked(confusion):
        require_confusion(confusion(y_true, y_pred), counts_of(y_true, y_pred), any_axes=True)
    with matrix_told_for_bytes():
        narrow = (some.astype("uint8") for some in (y_true, y_pred))
        require_confusion(confusion(*narrow), counts_of(y_true, y_pred), any_axes=True)
    for some in label_kinds(y_true, y_pred):
        require_confusion(confusion(*some), counts_of(y_true, y_pred), any_axes=True)


def test_digits_that_are_absent(confusion):
    """Digits that do not occur have rows and columns of zeros in their own places.
    없는 숫자의 행과 열도 제자리에 0으로 있습니다."""
    for y_true, y_pred in (labels(65, 30, (2, 3, 9)), few_digits(63), labels(64, 30, range(9))):
        with told_if_picked(confusion):
            require_confusion(confusion(y_true, y_pred), counts_of(y_true, y_pred))


def test_large_counts(confusion):
    """Counts may be large, as on 10,000 test images.
    테스트 이미지 10,000장처럼 개수가 커도 됩니다."""
    y_true, y_pred = labels(66, 9000, (0, 1, 7, 8))
    with told_if_picked(confusion):
        require_confusion(confusion(y_true, y_pred), counts_of(y_true, y_pred), any_axes=True)
    with matrix_told_for_bytes():
        narrow = (some.astype("uint8") for some in (y_true, y_pred))
        require_confusion(confusion(*narrow), counts_of(y_true, y_pred), any_axes=True)


def test_every_call_anew(confusion):
    """Each call counts its own labels only.
    부를 때마다 그 라벨만 셉니다."""
    for labels_only in (np.array([5, 6, 2]), np.array([0, 1, 8, 3])):
        require_confusion(confusion(labels_only, labels_only.copy()), counts_of(labels_only, labels_only))
