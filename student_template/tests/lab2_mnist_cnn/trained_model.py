# Generated from assignments/lab2_mnist_cnn/trained_model by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "trained_model"
points = 4


@test_case(name="test_accuracy_of_95_percent", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_accuracy_of_95_percent(env):
    # The saved model, fed by prepare_images, finds at least 95 % of digits it has not seen.
    run(env, "lab2_mnist_cnn", "trained_model", "test_accuracy_of_95_percent")  # 저장한 모델은 prepare_images를 거친 처음 보는 숫자를 95% 이상 맞힙니다.
