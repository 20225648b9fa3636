"""Public: all ten digits, labels without a 9, a single label, the labels left alone. Hidden: other labels and dtypes.
공개 검사는 열 가지 숫자, 9가 없는 라벨, 라벨 하나, 그대로인 입력을 봐요. 비공개 검사는 다른 라벨과 자료형을 봐요."""

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.situations import situations, told_apart, told_as
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from .judging import CONTROLS, is_right_for, require_one_hot, require_ten_columns, unless_single


def test_all_ten_digits(one_hot):
    """Each of the labels 0 to 9 becomes a row with its own column at 1.
    라벨 0–9는 저마다 제 칸만 1인 줄이 됩니다."""
    # Fewer than ten labels, so that rows are not taken for columns; a 9 among them, so that no width is short.
    with situations(one_hot, (), CONTROLS):
        require_one_hot(one_hot, np.array([3, 0, 9, 1, 7, 9, 4, 3]))
        require_one_hot(one_hot, np.array([9, 8, 6, 2, 5, 6], dtype="uint8"))
    # MNIST's labels are uint8: numbers of rows and places in that dtype start again at 0 beyond 255.
    many = np.arange(300) * 7 % 10
    require_one_hot(one_hot, many)
    narrow = many.astype("uint8")
    # Ten times the number of the row passes 255 from the 26th row on, and the number of the row after the 256th.
    causes = {
        "onehot.narrow_rows": lambda: is_right_for(one_hot, narrow[:256]),
        "onehot.narrow_places": lambda: is_right_for(one_hot, narrow[:25]),
    }
    with told_apart({"onehot.narrow": causes}), told_as("onehot.narrow"):
        require_one_hot(one_hot, narrow)


def test_ten_wide_without_a_nine(one_hot):
    """Labels without a 9 give ten columns, too; so does a single label.
    9가 없는 라벨도, 라벨 하나도 열 칸입니다."""
    for labels in ([2, 0, 5], [7]):
        given = np.array(labels)
        with unless_single(one_hot, given):
            require_ten_columns(one_hot, as_array(one_hot(given)), given)


def test_leaves_the_labels_alone(one_hot):
    """The labels that were given are not changed, whatever their integer dtype.
    어떤 정수형이든 입력으로 준 라벨은 바뀌지 않습니다."""
    require_unchanged(one_hot, label_kinds(np.array([4, 1, 8, 8, 2])))
