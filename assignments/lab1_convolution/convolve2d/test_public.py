import numpy as np

from autograder.student.checks.arrays import require_equal

from ..judging import SLIDE_FILTERS, SLIDE_IMAGE, SLIDE_MAPS, SLIDE_MAPS_OF_PADDED


def test_filter_1_of_the_slide(convolve2d):
    """The slide's image and filter 1 give its 4×4 map, first row 3, −1, −3, −1.
    슬라이드의 이미지와 필터 1로 첫 행이 3, −1, −3, −1인 4×4 결과가 나옵니다."""
    wanted = SLIDE_MAPS[0]
    mistakes = {
        "conv.transposed": [wanted.T],
        "conv.mean": [wanted / 9],
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED[0]],
        "conv.negatives_lost": [wanted.clip(min=0)],
        "conv.whole_numbers": [wanted % 256],
    }
    require_equal(convolve2d(SLIDE_IMAGE, SLIDE_FILTERS[0]), wanted, "conv.shape", "conv.values", mistakes)


def test_stride_2_of_the_slide(convolve2d):
    """With stride 2 it is 3, −3 / −3, 0.
    stride가 2이면 3, −3 / −3, 0입니다."""
    wanted, every = np.array([[3, -3], [-3, 0]]), SLIDE_MAPS[0]
    mistakes = {
        "conv.mean": [wanted / 9],
        "conv.stride_ignored": [every, every[:2, :2], every[::2], every[:, ::2]],
        "conv.same_padding": [np.array([[2, -1, -2], [-2, 1, -3], [-2, -2, -1]])],
        "conv.negatives_lost": [wanted.clip(min=0)],
        "conv.whole_numbers": [wanted % 256],
    }
    require_equal(convolve2d(SLIDE_IMAGE, SLIDE_FILTERS[0], stride=2), wanted, "conv.shape", "conv.values", mistakes)
