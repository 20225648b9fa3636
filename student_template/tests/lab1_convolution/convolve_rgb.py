# Generated from assignments/lab1_convolution/convolve_rgb by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "convolve_rgb"
points = 2


@test_case(name="test_one_map_for_a_color_image", hidden=False)
def test_one_map_for_a_color_image(env):
    # A 6×6×3 image of one color and a 3×3×3 filter of ones give one 4×4 map, and another color another.
    run(env, "lab1_convolution", "convolve_rgb", "test_one_map_for_a_color_image")  # 한 가지 색의 6×6×3 이미지와 1로 채운 3×3×3 필터로 4×4 속성맵 하나가 나오고, 색이 다르면 값도 다릅니다.


@test_case(name="test_slide_image_in_one_channel", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_slide_image_in_one_channel(env):
    # The slide's image as the red channel, with filter 1 for red, gives the slide's map.
    run(env, "lab1_convolution", "convolve_rgb", "test_slide_image_in_one_channel")  # 슬라이드의 이미지를 빨강 채널에 두면, 빨강에 필터 1을 쓸 때 슬라이드의 결과가 나옵니다.
