# Generated from assignments/lab2_mnist_cnn/reshape_images by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "reshape_images"
points = 3


@test_case(name="test_adds_a_channel_axis", hidden=False)
def test_adds_a_channel_axis(env):
    # Five images (5, 28, 28) become (5, 28, 28, 1).
    run(env, "lab2_mnist_cnn", "reshape_images", "test_adds_a_channel_axis")  # 이미지 다섯 장 (5, 28, 28)이 (5, 28, 28, 1)이 됩니다.


@test_case(name="test_keeps_the_pixels", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_keeps_the_pixels(env):
    # The pixels keep their values and their order.
    run(env, "lab2_mnist_cnn", "reshape_images", "test_keeps_the_pixels")  # 픽셀의 값과 순서가 그대로입니다.
