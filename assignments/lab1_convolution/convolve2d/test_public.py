"""Public: the lecture's example, a stride, and a 2×2 filter on bright pixels. Hidden: any size, filter and dtype.
공개 검사는 강의의 예와 stride, 밝은 픽셀에 쓴 2×2 필터를 봐요. 비공개 검사는 그 밖의 크기와 필터, dtype을 봐요."""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.failures import StudentFailed
from autograder.student.checks.unchanged import require_unchanged

from ..judging import (
    BRIGHT_IMAGE,
    SLIDE_FILTERS,
    SLIDE_IMAGE,
    SLIDE_MAPS,
    SLIDE_MAPS_OF_PADDED,
    answers,
    require_result,
    rounding_mistakes,
    stride_mistakes,
)


def test_filter_1_of_the_slide(convolve2d):
    """The slide's image and filter 1 give its 4×4 map, first row 3, −1, −3, −1.
    슬라이드의 이미지와 필터 1로 첫 행이 3, −1, −3, −1인 4×4 결과가 나옵니다."""
    wanted = SLIDE_MAPS[0]
    mistakes = {
        "conv.transposed": [wanted.T],
        "conv.mean": [wanted / 9],
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED[0]],
        **rounding_mistakes(wanted),
    }
    require_result(convolve2d, [SLIDE_IMAGE, SLIDE_FILTERS[0]], wanted, "conv.shape", "conv.values", mistakes)


def test_stride_2_of_the_slide(convolve2d):
    """With stride 2 it is 3, −3 / −3, 0.
    stride가 2이면 3, −3 / −3, 0입니다."""
    wanted = np.array([[3, -3], [-3, 0]])
    mistakes = {
        "conv.mean": [wanted / 9],
        **stride_mistakes(SLIDE_MAPS[0], 2),
        "conv.same_padding": [np.array([[2, -1, -2], [-2, 1, -3], [-2, -2, -1]])],
        **rounding_mistakes(wanted),
    }
    given = [SLIDE_IMAGE, SLIDE_FILTERS[0]]
    require_result(convolve2d, given, wanted, "conv.shape", "conv.values", mistakes, stride=2)


def test_2x2_filter_with_fractions(convolve2d):
    """A 4×6 image of bright pixels and a 2×2 filter with fractions give 3×5. Image and filter are not changed.
    밝은 4×6 이미지와 소수가 있는 2×2 필터로 3×5가 나옵니다. 받은 이미지와 필터는 바뀌지 않습니다."""
    kernel = np.array([[0.3, -1.2], [2.1, 0.7]])
    wanted = np.array(
        [[235.5, 276.7, -224.4, 306.1, 227.1], [4.7, 227.7, 438.6, -58.9, 290.4], [145.5, 53.7, 273.7, 392.5, 103.7]]
    )
    turned = [
        [184.1, -16.7, 613.5, 156.6, -37.4],
        [282.4, 200.4, -141.2, 345.9, 43.9],
        [115.2, 338.3, 225.9, -63.3, 300.8],
    ]
    mistakes = {
        "conv.transposed": [wanted.T],
        "conv.mean": [wanted / 4],
        "conv.flipped": [np.array(turned)],
        **rounding_mistakes(wanted),
    }
    try:
        require_result(convolve2d, [BRIGHT_IMAGE, kernel], wanted, "conv.shape", "conv.values", mistakes)
    except StudentFailed as raised:
        if raised.code == "student.raised" and answers(convolve2d, BRIGHT_IMAGE, np.ones((3, 3))):
            fail("conv.kernel_fixed")
        raise
    require_unchanged(convolve2d, [(BRIGHT_IMAGE.astype("float64"), kernel), (BRIGHT_IMAGE, kernel)])
