# Generated from assignments/lab1_convolution/convolve2d by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "convolve2d"
points = 4


@test_case(name="test_filter_1_of_the_slide", hidden=False)
def test_filter_1_of_the_slide(env):
    # The slide's image and filter 1 give its 4×4 map, first row 3, −1, −3, −1.
    run(env, "lab1_convolution", "convolve2d", "test_filter_1_of_the_slide")  # 슬라이드의 이미지와 필터 1로 첫 행이 3, −1, −3, −1인 4×4 결과가 나옵니다.


@test_case(name="test_stride_2_of_the_slide", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_stride_2_of_the_slide(env):
    # With stride 2 it is 3, −3 / −3, 0.
    run(env, "lab1_convolution", "convolve2d", "test_stride_2_of_the_slide")  # stride가 2이면 3, −3 / −3, 0입니다.
