"""Public: the lecture's filters, a stride, and three filters on bright pixels. Hidden: any number, size and dtype.
공개 검사는 강의의 필터 두 개와 stride, 밝은 픽셀에 쓴 필터 세 개를 봐요. 비공개 검사는 그 밖의 필터와 이미지를 봐요."""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.failures import CheckFailed
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
from ..mistakes import rounding_mistakes, stacking_mistakes, stride_mistakes, summing_mistakes

# Codes that name no mistake.
VAGUE = ("maps.shape", "maps.values", "conv.shape", "conv.values", "answer.not_an_array")

# As many filters as a filter has columns: code that takes the wrong axis for the filters runs here as well.
THREE_FILTERS = np.array(
    [
        [[0.3, -1, 0.2], [0, 1.6, -0.7], [-2, 0, 1]],
        [[-0.2, 0.6, 0], [1, -1.4, 0.3], [0.9, 0, -1]],
        [[1, 0.2, -0.6], [-1, 0.7, 0], [0, -0.8, 1.3]],
    ]
)
OF_LAST_AXIS = np.array(
    [
        [[151.4, -713.7, 428, 24.3], [60.5, 291.2, -418.5, 362.9]],
        [[-581.3, 388, 227, -443.9], [387.2, -620.2, 333.7, 6.8]],
        [[423.5, 150.2, -319.6, 298.8], [-312.3, 337.5, 71, -91.7]],
    ]
)

# As many filters as a filter has rows, of a size that nobody writes down: each picks one pixel of its diagonal.
FOUR_FILTERS = np.array([np.diag(row) for row in np.eye(4)])
OF_FOUR_FILTERS = np.array([BRIGHT_IMAGE[at : at + 1, at : at + 3] for at in range(4)])


def test_two_filters_of_the_slide(feature_maps):
    """The slide's image and its two filters give 2×4×4.
    슬라이드의 이미지와 필터 두 개로 2×4×4가 나옵니다."""
    wanted = SLIDE_MAPS
    mistakes = {
        **stacking_mistakes(wanted),
        "maps.remembers": [np.concatenate([wanted, wanted])],
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED],
        # The two filters have the same sums of columns.
        "conv.matrix_product": [
            np.array([[[-3, -3, -3, -3], [-3, -3, -4, -3], [-3, -3, -4, -3], [-3, -2, -4, -3]]] * 2)
        ],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    # Filters of 1×1 can follow each other, which multiplies their numbers.
    one_by_one = (SLIDE_IMAGE, np.array([[[2]], [[3]]]))
    controls = {
        **unused_parts(SLIDE_IMAGE, SLIDE_FILTERS),
        "maps.kernel_axes": [Control((BRIGHT_IMAGE, THREE_FILTERS), OF_LAST_AXIS)],
        "maps.chained": [
            Control(one_by_one, np.stack([SLIDE_IMAGE * 2, SLIDE_IMAGE * 6])),
            Control(one_by_one, SLIDE_IMAGE * 6),
        ],
        "maps.number_and_size": [Control((BRIGHT_IMAGE, FOUR_FILTERS), OF_FOUR_FILTERS)],
    }
    # As int32 it is another question, so that the function is really called twice.
    for image in (SLIDE_IMAGE, SLIDE_IMAGE.astype("int32")):
        try:
            with situations(feature_maps, VAGUE, controls):
                require_result(feature_maps, [image, SLIDE_FILTERS], wanted, "maps.shape", "maps.values", mistakes)
        except CheckFailed as problem:
            if _differ_in_size(problem):
                fail("maps.chained")
            raise


def test_stride_2(feature_maps):
    """With stride 2 and a third filter it is 3×2×2, for the first 5×5 pixels of the image, too.
    필터가 하나 더 있고 stride가 2이면 3×2×2이고, 이미지의 왼쪽 위 5×5만으로도 그렇습니다."""
    # The third filter picks the pixel at the middle of its left side.
    left = np.array([[0, 0, 0], [1, 0, 0], [0, 0, 0]])
    wanted = np.array([[[3, -3], [-3, 0]], [[-1, -1], [-1, -2]], [[0, 0], [1, 0]]])
    of_padded = np.array(
        [
            [[2, -1, -2], [-2, 1, -3], [-2, -2, -1]],
            [[0, -1, 0], [0, -1, 1], [0, 0, 3]],
            [[0, 0, 0], [0, 0, 1], [0, 1, 0]],
        ]
    )
    mistakes = {
        **stacking_mistakes(wanted),
        "maps.two_only": [wanted[:2]],
        "conv.flipped": [np.array([*wanted[:2], [[0, 1], [0, 1]]])],
        "conv.kernel_transposed": [np.array([*wanted[:2], [[0, 0], [0, 1]]])],
        **stride_mistakes(np.array([*SLIDE_MAPS, SLIDE_IMAGE[1:5, :4]]), 2),
        "conv.same_padding": [of_padded],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    given = [SLIDE_IMAGE, np.array([*SLIDE_FILTERS, left])]
    controls = {**unused_parts(*given), "values.place_as_index": [PlaceAsIndex(given, wanted, {"stride": 3})]}
    # Who always takes the same two filters has two maps, too.
    with situations(feature_maps, (*VAGUE, "maps.two_only"), controls):
        require_result(feature_maps, given, wanted, "maps.shape", "maps.values", mistakes, stride=2)
    # Of the 5×5 pixels at the top left, the second place is the last one.
    corner = [SLIDE_IMAGE[:5, :5].copy(), given[1]]
    with convolution_told(feature_maps, filters=2):
        require_result(feature_maps, corner, wanted, "maps.shape", "maps.values", summing_mistakes(wanted), stride=2)
    _require_any_order(feature_maps, given, wanted, stride=2)


def test_three_filters_with_fractions(feature_maps):
    """A 4×6 image of bright pixels and three filters with fractions give 3×2×4. Image and filters are not changed.
    밝은 4×6 이미지와 소수가 있는 필터 세 개로 3×2×4가 나옵니다. 받은 이미지와 필터는 바뀌지 않습니다."""
    wanted = np.array(
        [
            [[392.2, -66.9, -623.4, 395.9], [-309.9, 345.6, -81.5, -337.1]],
            [[-402.9, 232.1, 228.2, -286.4], [237, -435.2, 257.1, 39]],
            [[551.6, -467.8, 264.7, 351.5], [-104.1, 549.7, -396.6, 309.7]],
        ]
    )
    turned = [
        [[373.1, -850.2, 231.9, 277.5], [-175.9, 485.8, -607.4, 217.8]],
        [[-402.7, 471.3, -37.5, -357.5], [318.1, -457.7, 363.8, -48.2]],
        [[553.2, -55.3, -246.2, 552.9], [-279, 509, -39.4, -43.1]],
    ]
    transposed = [
        [[393.3, -828.7, 227, 188.4], [-157.1, 516.8, -582.5, 300.8]],
        [[-417.9, 473.3, 81.7, -248.2], [238.8, -505.8, 323.1, -122.6]],
        [[568.6, -70.6, -275.5, 509.7], [-275.7, 514.9, -17, -22.5]],
    ]
    product = [
        [[-320.8, -137.4, -87.9, -150.1], [-47.5, -210.5, -145.5, -196.6]],
        [[78.8, 11.9, 77.1, 94.6], [-6.3, 76.5, 55.4, 61.6]],
        [[305.6, 188.1, 211.7, 227.6], [122.3, 264.5, 215, 242.2]],
    ]
    mistakes = {
        **stacking_mistakes(wanted),
        "maps.two_only": [wanted[:2]],
        "maps.kernel_axes": [OF_LAST_AXIS],
        "conv.flipped": [np.array(turned)],
        "conv.kernel_transposed": [np.array(transposed)],
        "conv.matrix_product": [np.array(product)],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    controls = {
        **unused_parts(BRIGHT_IMAGE, THREE_FILTERS),
        "conv.square_only": [Control((BRIGHT_IMAGE[:, :4], THREE_FILTERS), wanted[:, :, :2])],
    }
    vague = (*VAGUE, "maps.two_only")
    with convolution_told(feature_maps, filters=2), situations(feature_maps, vague, controls):
        require_result(feature_maps, [BRIGHT_IMAGE, THREE_FILTERS], wanted, "maps.shape", "maps.values", mistakes)
    _require_any_order(feature_maps, [BRIGHT_IMAGE, THREE_FILTERS], wanted)
    require_unchanged(feature_maps, [(BRIGHT_IMAGE.astype("float64"), THREE_FILTERS), (BRIGHT_IMAGE, THREE_FILTERS)])


def _differ_in_size(problem):
    """Whether maps of one image under filters of one size have several sizes: then they follow each other."""
    uneven = problem.code == "student.raised" and "inhomogeneous shape" in str(problem.facts.get("text", ""))
    return uneven or (problem.code, problem.facts.get("received")) == ("answer.not_an_array", "array of object")


def _require_any_order(feature_maps, given, wanted, **options):
    """Fail unless filters in reverse order give their maps in reverse order; no answer typed in does."""
    image, kernels = given
    with beyond_examples():
        answer = feature_maps(image, kernels[::-1].copy(), **options)
        require_values(answer, wanted[::-1], "maps.shape", "maps.values", {})
