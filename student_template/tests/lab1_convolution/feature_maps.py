# Generated from assignments/lab1_convolution/feature_maps by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "feature_maps"
points = 2


@test_case(name="test_two_filters_of_the_slide", hidden=False)
def test_two_filters_of_the_slide(env):
    # The slide's image and its two filters give 2×4×4.
    run(env, "lab1_convolution", "feature_maps", "test_two_filters_of_the_slide")  # 슬라이드의 이미지와 필터 두 개로 2×4×4가 나옵니다.


@test_case(name="test_stride_2", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_stride_2(env):
    # With stride 2 it is 2×2×2.
    run(env, "lab1_convolution", "feature_maps", "test_stride_2")  # stride가 2이면 2×2×2입니다.
