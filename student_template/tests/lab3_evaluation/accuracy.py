# Generated from assignments/lab3_evaluation/accuracy by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "accuracy"
points = 2


@test_case(name="test_share_of_right_predictions", hidden=False)
def test_share_of_right_predictions(env):
    # Six right predictions of eight are an accuracy of 0.75, four of eight of 0.5.
    run(env, "lab3_evaluation", "accuracy", "test_share_of_right_predictions")  # 여덟 개 중 여섯 개를 맞히면 정확도는 0.75, 네 개를 맞히면 0.5입니다.


@test_case(name="test_right_ones_stand_anywhere", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_right_ones_stand_anywhere(env):
    # Right predictions may stand anywhere, the last place included.
    run(env, "lab3_evaluation", "accuracy", "test_right_ones_stand_anywhere")  # 맞힌 예측은 마지막을 포함해 어디에나 있을 수 있습니다.
