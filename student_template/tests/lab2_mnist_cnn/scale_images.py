# Generated from assignments/lab2_mnist_cnn/scale_images by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "scale_images"
points = 2


@test_case(name="test_white_becomes_one", hidden=False)
def test_white_becomes_one(env):
    # 0 becomes 0 and 255 becomes 1, in the same shape.
    run(env, "lab2_mnist_cnn", "scale_images", "test_white_becomes_one")  # 0은 0, 255는 1이 되고 shape은 그대로입니다.


@test_case(name="test_result_is_floating_point", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_result_is_floating_point(env):
    # The result is float32 or float64, and holds no number beyond 1.
    run(env, "lab2_mnist_cnn", "scale_images", "test_result_is_floating_point")  # 결과는 float32나 float64이고 1보다 큰 값이 없습니다.
