# Generated from assignments/lab2_mnist_cnn/build_cnn by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "build_cnn"
points = 6


@test_case(name="test_has_convolutions", hidden=False)
def test_has_convolutions(env):
    # The model holds convolutional layers (Conv2D).
    run(env, "lab2_mnist_cnn", "build_cnn", "test_has_convolutions")  # 모델에 합성곱층(Conv2D)이 있습니다.


@test_case(name="test_takes_images_and_gives_ten_numbers", hidden=False)
def test_takes_images_and_gives_ten_numbers(env):
    # The model takes any number of images (28, 28, 1) and gives ten numbers for each.
    run(env, "lab2_mnist_cnn", "build_cnn", "test_takes_images_and_gives_ten_numbers")  # 모델은 (28, 28, 1) 이미지를 몇 장이든 받아 이미지마다 숫자 열 개를 냅니다.


@test_case(name="test_has_203434_parameters", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_has_203434_parameters(env):
    # The model has 203,434 parameters.
    run(env, "lab2_mnist_cnn", "build_cnn", "test_has_203434_parameters")  # 모델의 파라미터는 203,434개입니다.
