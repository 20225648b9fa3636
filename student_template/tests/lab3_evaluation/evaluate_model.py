# Generated from assignments/lab3_evaluation/evaluate_model by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "evaluate_model"
points = 2


@test_case(name="test_returns_loss_and_accuracy", hidden=False)
def test_returns_loss_and_accuracy(env):
    # The answer is a dictionary with the numbers "loss" and "accuracy", and others for other labels.
    run(env, "lab3_evaluation", "evaluate_model", "test_returns_loss_and_accuracy")  # 답은 "loss"와 "accuracy" 두 숫자가 있는 딕셔너리이고, 라벨이 다르면 숫자도 다릅니다.


@test_case(name="test_one_hot_labels", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_one_hot_labels(env):
    # They are the model's loss and accuracy on images with one-hot labels.
    run(env, "lab3_evaluation", "evaluate_model", "test_one_hot_labels")  # 원핫 라벨이 있는 이미지에서 모델의 손실과 정확도입니다.
