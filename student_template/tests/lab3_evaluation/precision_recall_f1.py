# Generated from assignments/lab3_evaluation/precision_recall_f1 by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "precision_recall_f1"
points = 4


@test_case(name="test_returns_three_numbers", hidden=False)
def test_returns_three_numbers(env):
    # The answer is three numbers, precision, recall, F1, and others for other predictions.
    run(env, "lab3_evaluation", "precision_recall_f1", "test_returns_three_numbers")  # 답은 정밀도, 재현율, F1 세 수이고, 예측이 다르면 답도 다릅니다.


@test_case(name="test_precision_and_recall_of_sevens", hidden=False)
def test_precision_and_recall_of_sevens(env):
    # Five sevens, four called seven, three of them rightly: precision 3/4, recall 3/5.
    run(env, "lab3_evaluation", "precision_recall_f1", "test_precision_and_recall_of_sevens")  # 7이 다섯 개, 7이라고 한 것이 네 개, 그중 맞은 것이 세 개면 정밀도 3/4, 재현율 3/5입니다.


@test_case(name="test_f1_of_sevens", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_f1_of_sevens(env):
    # F1 is then 2 · (3/4 · 3/5) / (3/4 + 3/5) = 2/3, with P + R in the denominator.
    run(env, "lab3_evaluation", "precision_recall_f1", "test_f1_of_sevens")  # 그때 F1은 분모가 P + R인 2 · (3/4 · 3/5) / (3/4 + 3/5) = 2/3입니다.
