# Generated from assignments/lab2_mnist_cnn/build_cnn by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.runner.otter import run

name = "build_cnn"
points = 6


@test_case(name="test_takes_images_and_gives_ten_numbers", hidden=False)
def test_takes_images_and_gives_ten_numbers(env):
    # The model takes images (28, 28, 1) and gives ten numbers for each.
    run(env, "lab2_mnist_cnn", "build_cnn", "test_takes_images_and_gives_ten_numbers")  # 모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다.


@test_case(name="test_has_203434_parameters", hidden=False)
def test_has_203434_parameters(env):
    # The model has 203,434 parameters.
    run(env, "lab2_mnist_cnn", "build_cnn", "test_has_203434_parameters")  # 모델의 파라미터는 203,434개입니다.
