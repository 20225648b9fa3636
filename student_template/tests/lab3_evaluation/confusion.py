# Generated from assignments/lab3_evaluation/confusion by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "confusion"
points = 3


@test_case(name="test_ten_rows_and_columns", hidden=False)
def test_ten_rows_and_columns(env):
    # The matrix is (10, 10) for labels with all ten digits, and another one for other predictions.
    run(env, "lab3_evaluation", "confusion", "test_ten_rows_and_columns")  # 열 개의 숫자가 모두 있는 라벨에서 행렬은 (10, 10)이고, 예측이 다르면 행렬도 다릅니다.


@test_case(name="test_rows_are_actual", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_rows_are_actual(env):
    # Three nines taken for fours are counted in row 9, column 4.
    run(env, "lab3_evaluation", "confusion", "test_rows_are_actual")  # 9를 4로 세 번 예측하면 9행 4열이 3입니다.
