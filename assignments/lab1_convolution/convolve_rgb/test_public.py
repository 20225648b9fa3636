"""Public: images of one color, the lecture's image in red, and a 2×2 filter with a stride. Hidden: any size and dtype.
공개 검사는 한 가지 색, 강의 이미지를 둔 빨강, 2×2 필터와 stride를 봐요. 비공개 검사는 그 밖의 크기와 dtype을 봐요."""

import numpy as np

from autograder.student.checks.situations import Control, beyond_examples, situations
from autograder.student.checks.unchanged import require_unchanged

from ..counting import convolution_told
from ..judging import (
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

BRIGHT_COLORS = np.array(
    [
        [[171, 206, 5], [206, 120, 131], [161, 73, 250], [13, 71, 98], [146, 104, 33], [11, 0, 12]],
        [[38, 255, 48], [167, 192, 60], [72, 111, 67], [249, 45, 229], [204, 216, 29], [100, 160, 126]],
        [[170, 173, 169], [15, 245, 142], [231, 69, 92], [225, 47, 16], [95, 173, 31], [222, 87, 58]],
        [[139, 229, 226], [223, 78, 4], [199, 181, 197], [0, 9, 128], [85, 111, 238], [52, 135, 83]],
        [[75, 206, 39], [81, 30, 38], [71, 178, 148], [114, 43, 204], [204, 60, 15], [81, 37, 204]],
    ],
    dtype="uint8",
)
COLOR_FILTER = np.array([[[0.2, 0.3, -0.7], [-0.4, 1.1, -0.6]], [[0.6, -1.3, -0.2], [1.2, 0.9, -0.8]]])
# What each channel gives with its own part of the filter.
BRIGHT_PARTS = np.array(
    [
        [
            [175, 163.4, 369, 338.4, 267.2],
            [60.8, 290.8, 323.4, 217.2, 324.2],
            [379, 283.2, 75.6, 109, 43.6],
            [80.8, 98.8, 219.2, 279.2, 215.8],
        ],
        [
            [35.1, -33.4, -3.8, 271.6, -105.6],
            [283.3, -76.7, 35.4, 345.7, 94.2],
            [93.9, 210.9, -154.8, 292.6, 124.8],
            [-86.3, 343.7, -128.5, 122.9, 137.1],
        ],
        [
            [-139.7, -307.3, -430.4, -157.4, -136.9],
            [-217, -184.2, -215.5, -205.7, -148.5],
            [-251.9, -313, -215.8, -245.8, -170.5],
            [-198.8, -247, -407.5, -285.2, -382.6],
        ],
    ]
)
# The channels added up first, and reshape in place of an exchange of axes: of the image and the filter, of the image.
OF_SUMMED = np.array(
    [
        [207.1, -95.1, 376.3, 104.9, 43.4],
        [35.5, 89, 23.9, 69.8, 156.8],
        [-200.3, 434.4, -390.8, 413.2, -62.7],
        [-182.6, 378.7, 10.3, 53.8, 107.7],
    ]
)
OF_RESHAPED = [
    np.array(
        [
            [91.1, 105.6, 69.6, -306.2, 244.1],
            [61.3, 431.9, -48.9, 160.1, 299.7],
            [130.3, -35.4, -262.9, 135.9, -220.8],
            [110.7, 160.2, -284.3, 195.2, 142.1],
        ]
    ),
    np.array(
        [
            [15.8, -50.6, -230.4, 369.4, -48.8],
            [-87.4, -45.4, -42.5, -153, -8.3],
            [161.1, -178.5, 469.3, 109.8, -62.4],
            [80.9, -66.9, 202.4, -48.8, -14.8],
        ]
    ),
]
# The filter turned along all three axes.
TURNED_WITH_CHANNELS = np.array(
    [
        [127.2, 206.6, 137.9, -237.2, 128.2],
        [121.8, 73.8, -87.9, -286.2, -83.2],
        [-67.6, 203, -79.6, -363.7, -9.2],
        [348.4, -257.8, 373.1, -81.3, 114.2],
    ]
)
NUMBERED_FILTER = np.arange(27).reshape(3, 3, 3)
OF_NUMBERED = np.array([[46560, 42683, 40384, 39310], [52557, 40272, 42427, 36267], [43135, 37129, 40437, 36331]])
# What the answer for bright colors tells of an answer that fits no mistake.
CONTROLS = {
    # Image and filter with the channels on the first axis come out right; a filter of 3×3×3 has that size on each axis.
    "rgb.channels_first": [
        Control((np.moveaxis(BRIGHT_COLORS, -1, 0), np.moveaxis(COLOR_FILTER, -1, 0)), BRIGHT_PARTS.sum(axis=0)),
        Control((np.moveaxis(BRIGHT_COLORS, -1, 0), np.moveaxis(NUMBERED_FILTER, -1, 0)), OF_NUMBERED),
        Control((np.moveaxis(BRIGHT_COLORS, -1, 0), NUMBERED_FILTER), OF_NUMBERED),
    ],
    "rgb.kernel_axis": [Control((BRIGHT_COLORS, np.moveaxis(NUMBERED_FILTER, -1, 0)), OF_NUMBERED)],
    **unused_parts(BRIGHT_COLORS, COLOR_FILTER),
    # The mean of the channels, of the image alone or of the filter as well.
    "rgb.gray": [Control((BRIGHT_COLORS, COLOR_FILTER), OF_SUMMED / part) for part in (3, 9)],
    "rgb.reshaped": [Control((BRIGHT_COLORS, COLOR_FILTER), one) for one in OF_RESHAPED],
    # In an image of one color, a filter turned along all axes looks like reversed channels.
    "conv.flipped": [Control((BRIGHT_COLORS, COLOR_FILTER), TURNED_WITH_CHANNELS)],
    "rgb.last_channel": [Control((BRIGHT_COLORS, COLOR_FILTER), BRIGHT_PARTS[-1])],
}


def test_one_map_for_a_color_image(convolve_rgb):
    """A 6×6×3 image of one color and a 3×3×3 filter of ones, twos and fours give one 4×4 map; another color, another.
    한 가지 색의 6×6×3 이미지와 채널마다 1, 2, 4인 3×3×3 필터로 4×4 속성맵 하나가 나오고, 색마다 값이 다릅니다."""
    for color in ((5, 7, 1), (4, 5, 2)):
        _judge_one_color(convolve_rgb, color)


def _judge_one_color(convolve_rgb, color):
    weights = np.array([1, 2, 4])
    parts = color * weights
    wanted = np.full((4, 4), 9 * parts.sum())
    of_channels = np.full((4, 4, 3), parts) * 9
    of_grays = sum(color) * weights.sum() * 9
    # Fewer pixels lie under the filter at the edges of a padded image.
    of_padded = np.outer([2, 3, 3, 3, 3, 2], [2, 3, 3, 3, 3, 2]) * parts.sum()
    mistakes = {
        "conv.same_padding": [of_padded],
        "rgb.channels_first": [wanted[:, :1]],
        "rgb.extra_axis": [wanted[..., np.newaxis], wanted[np.newaxis]],
        "rgb.not_summed": [of_channels, np.moveaxis(of_channels, -1, 0)],
        "rgb.one_channel": [of_channels[..., 0]],
        "rgb.last_channel": [of_channels[..., 2]],
        "rgb.mean": [wanted / 3, wanted / 27],
        "rgb.largest_channel": [of_channels.max(axis=-1)],
        "rgb.channel_order": [np.full((4, 4), 9 * (color * weights[::-1]).sum())],
        "rgb.one_slice": [np.full((4, 4), 9 * sum(color) * weight) for weight in weights],
        "rgb.summed_first": [np.full((4, 4), of_grays)],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
    }
    given = [np.ones((6, 6, 3)) * color, np.ones((3, 3, 3)) * weights]
    with situations(convolve_rgb, ("conv.shape", "conv.values", "rgb.channel_order"), CONTROLS):
        require_result(convolve_rgb, given, wanted, "conv.shape", "conv.values", mistakes)


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
        "conv.same_padding": [SLIDE_MAPS_OF_PADDED[0]],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
        "rgb.extra_axis": [wanted[..., np.newaxis], wanted[np.newaxis]],
        "rgb.not_summed": [np.stack([wanted, none, none], axis=-1), np.stack([wanted, none, none])],
        "rgb.one_channel": [none],
        "rgb.mean": [wanted / 3, wanted / 27],
        "rgb.channel_order": [of_ones],
        "rgb.one_slice": [of_filter_2],
        "rgb.summed_first": [np.array([[5, 1, -1, 1], [-1, 3, 2, 1], [-1, -1, 2, 5], [5, 0, -2, 5]])],
        "rgb.reshaped": [
            np.array([[3, 3, -1, -1], [-3, 3, -1, -3], [1, 2, 0, 0], [-3, 1, -1, 1]]),
            np.array([[1, 1, 1, -1], [-1, -1, 1, -3], [1, -2, 0, 0], [-1, -1, -1, 1]]),
        ],
    }
    controls = {
        **{code: CONTROLS[code] for code in ("conv.flipped", "rgb.last_channel")},
        # Two channels of zeros are larger than negative values.
        "rgb.largest_channel": [Control((BRIGHT_COLORS, COLOR_FILTER), BRIGHT_PARTS.max(axis=0))],
    }
    with situations(convolve_rgb, ("rgb.channel_order", "rgb.one_channel", "conv.negatives_lost"), controls):
        require_result(convolve_rgb, [image, kernel], wanted, "conv.shape", "conv.values", mistakes)


def test_2x2_filter_with_fractions(convolve_rgb):
    """A 5×6×3 image of bright pixels and a 2×2×3 filter with fractions give 4×5, and 2×3 or 1×2 of it with strides.
    밝은 5×6×3 이미지와 소수가 있는 2×2×3 필터로 4×5가 나오고, 그중 stride가 2이면 2×3, 4이면 1×2만 남습니다."""
    wanted = np.sum(BRIGHT_PARTS, axis=0)
    turned = [
        [613.5, 311.3, -89.1, -155.3, 365],
        [73.3, 391.5, 154, -6.8, 406.4],
        [12.5, 105.8, 250.8, -57.8, 191.5],
        [395.5, 121.1, 178.3, -307.6, -289.5],
    ]
    of_reversed_channels = [
        [-300, -322.6, -12.1, 140.5, -164.8],
        [367.9, -243.8, -394.4, 9, -261.6],
        [-122.9, 88.4, -207.5, 363.3, 91.9],
        [-284.6, 117.6, -51.4, -43.3, 209],
    ]
    of_first_slice = [
        [601, 449.2, 801.6, 775.8, 780],
        [690.2, 695.4, 421.6, 456.6, 555.2],
        [664, 799, 473.8, 541, 497.4],
        [367.6, 396, 732, 405.2, 532.6],
    ]
    of_last_slice = [
        [-945, -894.1, -916.4, -761, -610.5],
        [-914.1, -837.3, -797.6, -932.3, -899.3],
        [-962.4, -1039.2, -672.2, -755.6, -732.3],
        [-782, -907.1, -854.3, -651.7, -779.2],
    ]
    mistakes = {
        "conv.flipped": [np.array(turned), TURNED_WITH_CHANNELS],
        **rounding_mistakes(wanted),
        **summing_mistakes(wanted),
        "rgb.extra_axis": [wanted[..., np.newaxis], wanted[np.newaxis]],
        "rgb.not_summed": [np.moveaxis(BRIGHT_PARTS, 0, -1), BRIGHT_PARTS],
        "rgb.one_channel": [BRIGHT_PARTS[0]],
        "rgb.last_channel": [BRIGHT_PARTS[-1]],
        "rgb.mean": [wanted / 3, wanted / 12],
        "rgb.largest_channel": [BRIGHT_PARTS.max(axis=0)],
        "rgb.channel_order": [np.array(of_reversed_channels)],
        "rgb.one_slice": [np.array(of_first_slice), np.array(of_last_slice)],
        "rgb.summed_first": [OF_SUMMED],
    }
    given = [BRIGHT_COLORS, COLOR_FILTER]
    controls = {
        **CONTROLS,
        "conv.kernel_fixed": [Control((BRIGHT_COLORS, NUMBERED_FILTER), OF_NUMBERED)],
        "conv.square_only": [Control((BRIGHT_COLORS[:, :5], COLOR_FILTER), wanted[:, :4])],
    }
    # A square of the height lacks the last column as well.
    vague = ("conv.shape", "conv.values", "conv.last_window_lost")
    with convolution_told(convolve_rgb, channels=3), situations(convolve_rgb, vague, controls):
        require_result(convolve_rgb, given, wanted, "conv.shape", "conv.values", mistakes)
    beyond = {"values.place_as_index": [PlaceAsIndex(given, wanted[::3, ::3], {"stride": 3})]}
    for stride in (2, 4):
        fewer = {
            code: [one[::stride, ::stride] for one in ones if one.shape == wanted.shape]
            for code, ones in mistakes.items()
        }
        fewer |= stride_mistakes(wanted, stride)
        some = wanted[::stride, ::stride]
        with convolution_told(convolve_rgb, channels=3), situations(convolve_rgb, (), beyond):
            require_result(convolve_rgb, given, some, "conv.shape", "conv.values", fewer, stride=stride)
    # Image and filter upside down give the map upside down.
    with beyond_examples():
        answer = convolve_rgb(*(one[::-1].copy() for one in given))
        require_values(answer, wanted[::-1], "conv.shape", "conv.values", {})
    require_unchanged(convolve_rgb, [(BRIGHT_COLORS, COLOR_FILTER), (BRIGHT_COLORS.astype("float64"), COLOR_FILTER)])
