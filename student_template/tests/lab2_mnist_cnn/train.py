# Generated from assignments/lab2_mnist_cnn/train by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "train"
points = 4


@test_case(name="test_trains_the_given_model", hidden=False)
def test_trains_the_given_model(env):
    # The model that was given is the one trained, compiled as it was, and it gets better.
    run(env, "lab2_mnist_cnn", "train", "test_trains_the_given_model")  # 받은 모델을 컴파일된 그대로 학습하고, 모델은 더 나아집니다.


@test_case(name="test_returns_the_history", hidden=False)
def test_returns_the_history(env):
    # The function returns fit's History with loss, accuracy, val_loss and val_accuracy.
    run(env, "lab2_mnist_cnn", "train", "test_returns_the_history")  # 함수는 loss, accuracy, val_loss, val_accuracy가 있는 History를 돌려줍니다.


@test_case(name="test_one_value_an_epoch", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_one_value_an_epoch(env):
    # Each of them has one value for every epoch asked for.
    run(env, "lab2_mnist_cnn", "train", "test_one_value_an_epoch")  # 각 항목에는 요청한 에포크마다 값이 하나씩 있습니다.
