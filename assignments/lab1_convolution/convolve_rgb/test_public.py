import numpy as np

from autograder.student.checks.arrays import require_equal

from ..judging import SLIDE_FILTERS, SLIDE_IMAGE, SLIDE_MAPS, SLIDE_MAPS_OF_PADDED


def test_one_map_for_a_color_image(convolve_rgb):
    """A 6×6×3 image of one color and a 3×3×3 filter of ones give one 4×4 map, and another color another.
    한 가지 색의 6×6×3 이미지와 1로 채운 3×3×3 필터로 4×4 속성맵 하나가 나오고, 색이 다르면 값도 다릅니다."""
    for color in ((1, 6, 2), (4, 5, 3)):
        _judge_one_color(convolve_rgb, color)


def _judge_one_color(convolve_rgb, color):
    wanted = np.full((4, 4), 9 * sum(color))
    of_channels = np.full((4, 4, 3), color) * 9
    # Fewer pixels lie under the filter at the edges of a padded image.
    of_padded = np.outer([2, 3, 3, 3, 3, 2], [2, 3, 3, 3, 3, 2]) * sum(color)
    mistakes = {
        "conv.same_padding": [of_padded],
        "rgb.extra_axis": [wanted[..., np.newaxis], wanted[np.newaxis]],
        "rgb.not_summed": [of_channels, np.moveaxis(of_channels, -1, 0)],
        "rgb.one_channel": [of_channels[..., 0], of_channels[..., 2]],
        "rgb.mean": [wanted / 3, wanted / 27],
        "rgb.largest_channel": [of_channels[..., 1]],
        "rgb.summed_first": [wanted * 3],
    }
    answer = convolve_rgb(np.ones((6, 6, 3)) * color, np.ones((3, 3, 3)))
    require_equal(answer, wanted, "conv.shape", "conv.values", mistakes)


def test_slide_image_in_one_channel(convolve_rgb):
    """The slide's image as the red channel, with filter 1 for red, gives the slide's map.
    슬라이드의 이미지를 빨강 채널에 두면, 빨강에 필터 1을 쓸 때 슬라이드의 결과가 나옵니다."""
    nothing = np.zeros((6, 6), dtype=int)
    image = np.stack([SLIDE_IMAGE, nothing, nothing], axis=-1)
    kernel = np.stack([*SLIDE_FILTERS, np.ones((3, 3), dtype=int)], axis=-1)
    wanted, of_filter_2 = SLIDE_MAPS
    of_ones = np.array([[3, 3, 3, 3], [3, 3, 4, 3], [3, 3, 4, 3], [3, 2, 4, 3]])
    none = np.zeros((4, 4))
    mistakes = {
        "conv.transposed": [wanted.T],
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED[0]],
        "conv.negatives_lost": [wanted.clip(min=0)],
        "conv.whole_numbers": [wanted % 256],
        "rgb.extra_axis": [wanted[..., np.newaxis], wanted[np.newaxis]],
        "rgb.not_summed": [np.stack([wanted, none, none], axis=-1), np.stack([wanted, none, none])],
        "rgb.one_channel": [none],
        "rgb.mean": [wanted / 3, wanted / 27],
        "rgb.channel_order": [of_ones],
        "rgb.one_slice": [of_filter_2],
        "rgb.summed_first": [np.array([[5, 1, -1, 1], [-1, 3, 2, 1], [-1, -1, 2, 5], [5, 0, -2, 5]])],
    }
    require_equal(convolve_rgb(image, kernel), wanted, "conv.shape", "conv.values", mistakes)
