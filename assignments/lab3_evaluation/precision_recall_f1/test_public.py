import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.measures import near

from ..judging import three_numbers

# Of five sevens three are found; four are called seven.
Y_TRUE = np.array([7, 7, 7, 7, 7, 1, 2, 2, 0, 9])
Y_PRED = np.array([7, 7, 7, 1, 2, 1, 7, 2, 0, 4])


def test_returns_three_numbers(precision_recall_f1):
    """The answer is three numbers, precision, recall, F1, and others for other predictions.
    답은 정밀도, 재현율, F1 세 수이고, 예측이 다르면 답도 다릅니다."""
    numbers = [three_numbers(precision_recall_f1(Y_TRUE, predicted, 7)) for predicted in (Y_PRED, Y_TRUE.copy())]
    if numbers[0] == numbers[1]:
        fail("prf.same_numbers")


def test_precision_and_recall_of_sevens(precision_recall_f1):
    """Five sevens, four called seven, three of them rightly: precision 3/4, recall 3/5.
    7이 다섯 개, 7이라고 한 것이 네 개, 그중 맞은 것이 세 개면 정밀도 3/4, 재현율 3/5입니다."""
    precision, recall, _ = three_numbers(precision_recall_f1(Y_TRUE, Y_PRED, 7))
    if near((precision, recall), (3 / 5, 3 / 4)):
        fail("prf.swapped")
    if not near(precision, 3 / 4):
        fail("prf.other_precision")
    if not near(recall, 3 / 5):
        fail("prf.other_recall")


def test_f1_of_sevens(precision_recall_f1):
    """F1 is then 2 · (3/4 · 3/5) / (3/4 + 3/5) = 2/3, with P + R in the denominator.
    그때 F1은 분모가 P + R인 2 · (3/4 · 3/5) / (3/4 + 3/5) = 2/3입니다."""
    f1 = three_numbers(precision_recall_f1(Y_TRUE, Y_PRED, 7))[2]
    if near(f1, 2):
        fail("prf.slide_f1")
    if near(f1, 1 / 3):
        fail("prf.half_f1")
    if near(f1, (3 / 4 + 3 / 5) / 2):
        fail("prf.mean_f1")
    if not near(f1, 2 / 3):
        fail("prf.other_f1")
