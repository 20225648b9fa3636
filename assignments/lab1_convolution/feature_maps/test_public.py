import numpy as np

from autograder.student.checks.arrays import require_equal

from ..judging import SLIDE_FILTERS, SLIDE_IMAGE, SLIDE_MAPS, SLIDE_MAPS_OF_PADDED, stacking_mistakes


def test_two_filters_of_the_slide(feature_maps):
    """The slide's image and its two filters give 2×4×4.
    슬라이드의 이미지와 필터 두 개로 2×4×4가 나옵니다."""
    wanted = SLIDE_MAPS
    mistakes = {
        **stacking_mistakes(wanted),
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED],
        "conv.negatives_lost": [wanted.clip(min=0)],
        "conv.whole_numbers": [wanted % 256],
    }
    require_equal(feature_maps(SLIDE_IMAGE, SLIDE_FILTERS), wanted, "maps.shape", "maps.values", mistakes)


def test_stride_2(feature_maps):
    """With stride 2 it is 2×2×2.
    stride가 2이면 2×2×2입니다."""
    wanted, every = np.array([[[3, -3], [-3, 0]], [[-1, -1], [-1, -2]]]), SLIDE_MAPS
    of_padded = np.array([[[2, -1, -2], [-2, 1, -3], [-2, -2, -1]], [[0, -1, 0], [0, -1, 1], [0, 0, 3]]])
    mistakes = {
        **stacking_mistakes(wanted),
        "conv.stride_ignored": [every, every[:, :2, :2], every[:, ::2], every[:, :, ::2]],
        "conv.same_padding": [of_padded],
        "conv.negatives_lost": [wanted.clip(min=0)],
        "conv.whole_numbers": [wanted % 256],
    }
    require_equal(feature_maps(SLIDE_IMAGE, SLIDE_FILTERS, stride=2), wanted, "maps.shape", "maps.values", mistakes)
