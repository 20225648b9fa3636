"""Public: the lecture's example, a stride, and a 2×2 filter on bright pixels. Hidden: any size, filter and dtype.
공개 검사는 강의의 예와 stride, 밝은 픽셀에 쓴 2×2 필터를 봐요. 비공개 검사는 그 밖의 크기와 필터, dtype을 봐요."""

import numpy as np

from autograder.student.checks.situations import Control, beyond_examples, situations
from autograder.student.checks.unchanged import require_unchanged

from ..counting import convolution_told
from ..judging import (
    BRIGHT_IMAGE,
    SLIDE_FILTERS,
    SLIDE_IMAGE,
    SLIDE_MAPS,
    SLIDE_MAPS_OF_PADDED,
    PlaceAsIndex,
    require_result,
    require_values,
    unused_parts,
)
from ..mistakes import rounding_mistakes, stride_mistakes, summing_mistakes

# Pixels that the filter holds as well: counting equal ones is a mistake that other images cannot tell from others.
SAME_NUMBERS = (np.array([[2, 5, 3, 2], [3, 2, 5, 7], [5, 3, 2, 5]]), np.array([[2, 5], [3, 2]]))
EQUAL_ONES = np.array([[4, 0, 0], [0, 4, 0]])
COMPARED = {
    "conv.pixels_compared": [
        Control(SAME_NUMBERS, one) for one in (EQUAL_ONES, EQUAL_ONES / 4, EQUAL_ONES - (4 - EQUAL_ONES))
    ]
}
# What is left of an image when every second row and column is taken out before the filter moves by one pixel.
THINNED = (
    (
        np.array([[2, 0, 5, 1, 3], [4, 1, 0, 2, 6], [1, 3, 2, 0, 4], [0, 5, 1, 7, 2], [3, 2, 6, 1, 0]]),
        np.array([[1, -2], [3, 1]]),
    ),
    np.array([[-3, 9], [12, 12]]),
)


def test_filter_1_of_the_slide(convolve2d):
    """The slide's image and filter 1 give its 4×4 map, first row 3, −1, −3, −1.
    슬라이드의 이미지와 필터 1로 첫 행이 3, −1, −3, −1인 4×4 결과가 나옵니다."""
    wanted = SLIDE_MAPS[0]
    mistakes = {
        "conv.mean": [wanted / 9],
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED[0]],
        "conv.flipped": [np.array([[-1, -3, -1, 3], [-1, -1, 0, -3], [-1, 1, -4, -1], [-1, -2, 0, -1]])],
        "conv.matrix_product": [np.array([[-3, -3, -3, -3], [-3, -3, -4, -3], [-3, -3, -4, -3], [-3, -2, -4, -3]])],
        "conv.written_back": [np.array([[3, -3, 0, -1], [-2, 8, -8, 8], [-8, 5, 3, -19], [6, -23, 43, -21]])],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    given = [SLIDE_IMAGE, SLIDE_FILTERS[0]]
    with situations(convolve2d, ("conv.shape", "conv.values"), COMPARED | unused_parts(*given)):
        require_result(convolve2d, given, wanted, "conv.shape", "conv.values", mistakes)


def test_stride_2_of_the_slide(convolve2d):
    """With stride 2 it is 3, −3 / −3, 0, for the first 5×5 pixels, too; of mirrored image and filter −1, −1 / 1, −3.
    stride가 2이면 왼쪽 위 5×5만으로도 3, −3 / −3, 0이고, 이미지와 필터를 좌우로 뒤집으면 −1, −1 / 1, −3입니다."""
    given, wanted = [SLIDE_IMAGE, SLIDE_FILTERS[0]], np.array([[3, -3], [-3, 0]])
    mistakes = {
        "conv.mean": [wanted / 9],
        **stride_mistakes(SLIDE_MAPS[0], 2),
        "conv.same_padding": [np.array([[2, -1, -2], [-2, 1, -3], [-2, -2, -1]])],
        "conv.matrix_product": [np.array([[-3, -3], [-3, -4]])],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    mirrored = [one[:, ::-1].copy() for one in given]
    controls = {
        # On the slide's image, a filter with gaps gives what windows one pixel apart give.
        "conv.dilated": [Control(mirrored, np.array([[-1, 3], [1, -3]]), {"stride": 2})],
        "conv.image_thinned": [Control(*THINNED, {"stride": 2})],
        "values.place_as_index": [PlaceAsIndex(given, wanted, {"stride": 3})],
    }
    with situations(convolve2d, ("conv.stride_in_size_only", "conv.last_window_lost", "conv.shape"), controls):
        require_result(convolve2d, given, wanted, "conv.shape", "conv.values", mistakes, stride=2)
    # Of the 5×5 pixels at the top left, the second place is the last one.
    corner = [SLIDE_IMAGE[:5, :5].copy(), SLIDE_FILTERS[0]]
    with convolution_told(convolve2d):
        require_result(convolve2d, corner, wanted, "conv.shape", "conv.values", summing_mistakes(wanted), stride=2)
    # In the slide's map, the second row looks like the third one where columns are skipped.
    mistakes = stride_mistakes(SLIDE_MAPS[0][:, ::-1], 2)
    same = {"answer.examples_only": [Control(mirrored, wanted, {"stride": 2})]}
    wanted = np.array([[-1, -1], [1, -3]])
    with situations(convolve2d, ("conv.values",), same):
        require_result(convolve2d, mirrored, wanted, "conv.shape", "conv.values", mistakes, stride=2)


def test_2x2_filter_with_fractions(convolve2d):
    """A 4×6 image of bright pixels and a 2×2 filter with fractions give 3×5. Image and filter are not changed.
    밝은 4×6 이미지와 소수가 있는 2×2 필터로 3×5가 나옵니다. 받은 이미지와 필터는 바뀌지 않습니다."""
    kernel = np.array([[0.3, -1.2], [2.1, 0.7]])
    wanted = np.array(
        [[235.5, 276.7, -224.4, 306.1, 227.1], [4.7, 227.7, 438.6, -58.9, 290.4], [145.5, 53.7, 273.7, 392.5, 103.7]]
    )
    turned = [
        [[184.1, -16.7, 613.5, 156.6, -37.4], [282.4, 200.4, -141.2, 345.9, 43.9], [115.2, 338.3, 225.9, -63.3, 300.8]],
        [[163.6, 145.8, 109.9, 40.5, 109.3], [96.6, 292.7, 220.8, 137.7, 141.8], [203.3, 246.6, 185.7, 258.4, 337.9]],
        [[222.4, 139.5, 289.5, 389.8, 100], [214.8, 94.3, 105, 151, 173.7], [33.8, 180.3, 274.2, 92.6, 59.4]],
    ]
    transposed = [
        [176.1, -20.3, 603.9, 111.4, -40.2],
        [272, 224.4, -135.6, 350.3, 36.3],
        [135.6, 350.7, 214.3, -49.7, 338],
    ]
    written_back = [
        [235.5, 393.25, 593.025, 1412.8525, 2895.8903],
        [-61.9, -363.24, -1343.859, -4285.7194, -11965.1233],
        [225.78, 916.656, 3576.3364, 12286.412, 38992.8974],
    ]
    product = [[332.5, 89.5, 814.2, 128.3, 36.7], [401, 516.7, 15.6, 537.6, 147.3], [337.7, 633.3, 392.8, 155.1, 704.3]]
    mistakes = {
        "conv.mean": [wanted / 4],
        "conv.flipped": [np.array(one) for one in turned],
        "conv.kernel_transposed": [np.array(transposed)],
        "conv.matrix_product": [np.array(product)],
        "conv.written_back": [np.array(written_back)],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    of_halves = np.array([[862, 871, 899, 749], [753, 910, 846, 859]]) / -2
    controls = {
        **COMPARED,
        **unused_parts(BRIGHT_IMAGE, kernel),
        "conv.kernel_fixed": [Control((BRIGHT_IMAGE, np.full((3, 3), -0.5)), of_halves)],
        "conv.square_only": [Control((BRIGHT_IMAGE[:, :4], kernel), wanted[:, :3])],
    }
    with convolution_told(convolve2d), situations(convolve2d, ("conv.shape", "conv.values"), controls):
        require_result(convolve2d, [BRIGHT_IMAGE, kernel], wanted, "conv.shape", "conv.values", mistakes)
    # Image and filter upside down give the map upside down.
    with beyond_examples():
        answer = convolve2d(BRIGHT_IMAGE[::-1].copy(), kernel[::-1].copy())
        require_values(answer, wanted[::-1], "conv.shape", "conv.values", {})
    require_unchanged(convolve2d, [(BRIGHT_IMAGE.astype("float64"), kernel), (BRIGHT_IMAGE, kernel)])
