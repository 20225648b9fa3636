# Generated from assignments/lab1_convolution/first_argmax by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "first_argmax"
points = 2


@test_case(name="test_examples_of_the_lecture", hidden=False)
def test_examples_of_the_lecture(env):
    # The lecture's two examples give 1 and 5.
    run(env, "lab1_convolution", "first_argmax", "test_examples_of_the_lecture")  # 강의의 두 예에서 1과 5가 나옵니다.


@test_case(name="test_without_np_argmax", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_without_np_argmax(env):
    # The index is found without a library's argmax, whatever it is called.
    run(env, "lab1_convolution", "first_argmax", "test_without_np_argmax")  # 라이브러리의 argmax를 어떤 이름으로도 쓰지 않고 찾습니다.
