# Generated from assignments/lab1_convolution/pad_same by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "pad_same"
points = 2


@test_case(name="test_border_for_a_3x3_filter", hidden=False)
def test_border_for_a_3x3_filter(env):
    # For a 3×3 filter, a 4×4 image gets one line of zeros on every side.
    run(env, "lab1_convolution", "pad_same", "test_border_for_a_3x3_filter")  # 3×3 필터라면 4×4 이미지의 네 변에 0이 한 줄씩 더해집니다.


@test_case(name="test_mnist_image_and_a_5x5_filter", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_mnist_image_and_a_5x5_filter(env):
    # For a 5×5 filter, a 28×28 image becomes 32×32.
    run(env, "lab1_convolution", "pad_same", "test_mnist_image_and_a_5x5_filter")  # 5×5 필터라면 28×28 이미지가 32×32가 됩니다.
