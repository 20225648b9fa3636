# Generated from assignments/lab5_debugging/build_improved_model by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "build_improved_model"
points = 4


@test_case(name="test_has_a_convolution", hidden=False)
def test_has_a_convolution(env):
    # Keras's own convolutions, with several filters and kernels larger than one pixel, lie between input and output.
    run(env, "lab5_debugging", "build_improved_model", "test_has_a_convolution")  # 입력과 출력 사이에 케라스의 2차원 합성곱이 있고, 필터가 여럿이며 커널이 1×1보다 큽니다.


@test_case(name="test_takes_images_as_they_are", hidden=False)
def test_takes_images_as_they_are(env):
    # The model takes (28, 28, 1) images and gives ten numbers for each.
    run(env, "lab5_debugging", "build_improved_model", "test_takes_images_as_they_are")  # 모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다.


@test_case(name="test_outputs_are_probabilities", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_outputs_are_probabilities(env):
    # The outputs of each image sum to 1.
    run(env, "lab5_debugging", "build_improved_model", "test_outputs_are_probabilities")  # 이미지마다 출력의 합이 1입니다.
