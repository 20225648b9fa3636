# Generated from assignments/lab3_evaluation/digit_report by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "digit_report"
points = 2


@test_case(name="test_a_row_for_each_digit", hidden=False)
def test_a_row_for_each_digit(env):
    # The report is a dictionary with a row for each of the ten digits, and another one for other predictions.
    run(env, "lab3_evaluation", "digit_report", "test_a_row_for_each_digit")  # 리포트는 숫자 열 개마다 줄이 있는 딕셔너리이고, 예측이 다르면 리포트도 다릅니다.


@test_case(name="test_four_values_a_row", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_four_values_a_row(env):
    # Each row has the numbers precision, recall, f1-score and support.
    run(env, "lab3_evaluation", "digit_report", "test_four_values_a_row")  # 줄마다 precision, recall, f1-score, support 숫자가 있습니다.
