# Generated from assignments/lab1_convolution/layer_params by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "layer_params"
points = 2


@test_case(name="test_convolutions_of_the_lecture", hidden=False)
def test_convolutions_of_the_lecture(env):
    # The lecture's two convolutions have 640 and 18,464 parameters.
    run(env, "lab1_convolution", "layer_params", "test_convolutions_of_the_lecture")  # 강의의 합성곱층 두 개는 파라미터가 640개와 18,464개입니다.


@test_case(name="test_dense_layer_of_the_lecture", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_dense_layer_of_the_lecture(env):
    # The lecture's Dense layer has 184,330 parameters; one with 784 inputs and 128 units has 100,480.
    run(env, "lab1_convolution", "layer_params", "test_dense_layer_of_the_lecture")  # 강의의 Dense 층은 파라미터가 184,330개이고, 입력 784개에 유닛 128개이면 100,480개입니다.
