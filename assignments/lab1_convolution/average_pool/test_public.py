"""Public: whole windows, a remainder with bright pixels, and overlapping windows. Hidden: any values, size and stride.
공개 검사는 딱 맞는 창, 밝은 픽셀의 나머지, 겹치는 창을 봐요. 비공개 검사는 그 밖의 값과 크기, stride를 봐요."""

import numpy as np

from autograder.student.checks.unchanged import require_unchanged

from ..judging import require_overlapping, require_pooled_in_twos, require_pooled_without_remainder
from .judging import means_told_apart


def test_2x2_windows(average_pool):
    """A 4×4 image becomes 2×2.
    4×4 이미지가 2×2가 됩니다."""
    mistakes = {
        "pool.maximum_not_mean": [np.array([[5, 7], [9, 6]])],
        "pool.sum_only": [np.array([[11, 12], [21, 16]])],
        "pool.divided_by_size": [np.array([[5.5, 6], [10.5, 8]])],
        "pool.median": [np.array([[2.5, 2.5], [6, 4]])],
        "pool.midrange": [np.array([[3, 3.5], [4.5, 4]])],
        "pool.zeros_left_out": [np.array([[2.75, 4], [7, 4]])],
        "pool.one_axis": [
            np.array([[[4, 1.5], [3.5, 2.5]], [[4.5, 6], [4.5, 3.5]]]),
            np.array([[[2, 3.5], [2, 4]], [[4, 6.5], [4, 4]]]),
        ],
        "pool.halved_each_time": [np.array([[2.75, 2.75], [5.25, 4.25]]), np.array([[2.5625, 2.75], [5.25, 3.875]])],
        "pool.reshaped": [np.array([[2, 3.75], [4, 5.25]]), np.array([[4.25, 3.75], [4, 3]])],
        "pool.whole_numbers": [np.array([[2, 3], [5, 4]])],
        "pool.stride_default": [np.array([[2.75, 2.5, 3], [3.75, 5.75, 4], [5.25, 5.25, 4]])],
    }
    with means_told_apart(average_pool):
        require_pooled_in_twos(average_pool, np.array([[2.75, 3], [5.25, 4]]), mistakes)


def test_bright_pixels_and_a_remainder(average_pool):
    """With size 3, a 4×7 image of bright uint8 pixels becomes 1×2: the remainder is dropped. The image is not changed.
    size가 3이면 밝은 uint8 픽셀의 4×7 이미지가 1×2가 되고, 나머지는 버립니다. 받은 이미지는 바뀌지 않습니다."""
    image = np.array(
        [
            [200, 13, 90, 255, 7, 61, 5],
            [31, 180, 4, 66, 142, 0, 38],
            [99, 5, 240, 18, 77, 123, 95],
            [8, 150, 36, 211, 52, 170, 2],
        ],
        dtype="uint8",
    )
    sums = np.array([[862, 749]])
    of_size_2 = np.array([[106, 103.75, 52.5], [65.5, 126.25, 105.5]])
    mistakes = {
        "pool.maximum_not_mean": [np.array([[240, 255]])],
        "pool.sum_only": [sums],
        "pool.divided_by_size": [sums / 3],
        "pool.divided_by_four": [sums / 4],
        "pool.median": [np.array([[90, 66]])],
        "pool.midrange": [np.array([[122, 127.5]])],
        "pool.zeros_left_out": [np.array([[862 / 9, 749 / 8]])],
        "pool.partial_windows": [np.array([[862 / 9, 749 / 9, 46], [194 / 3, 433 / 3, 2]])],
        "pool.padded": [np.array([[862, 749, 138], [194, 433, 2]]) / 9],
        "pool.cut_at_the_top": [np.array([[910, 699]]) / 9],
        "pool.size_ignored": [np.array([[106, 117.5]]), of_size_2, of_size_2[:1, :2], of_size_2[:2, :2]],
        "pool.overflow": [sums % 256 / 9],
        "pool.halved_each_time": [np.array([[141.5195, 89.9688]]), np.array([[141.1289, 89.4707]])],
        "pool.reshaped": [np.array([[841, 770]]) / 9, np.array([[890, 721]]) / 9],
        "pool.whole_numbers": [np.array([[95, 83]])],
        "pool.stride_two": [np.array([[862, 899, 548]]) / 9],
        "pool.stride_default": [np.array([[862, 871, 899, 749, 548], [753, 910, 846, 859, 699]]) / 9],
    }
    with means_told_apart(average_pool):
        require_pooled_without_remainder(average_pool, image, sums / 9, mistakes)
    require_unchanged(average_pool, [(image,), (image.astype("float64"),)])


def test_overlapping_windows(average_pool):
    """With size 3 and stride 1, windows overlap: a 4×5 image becomes 2×3.
    size가 3이고 stride가 1이면 창이 겹쳐서 4×5 이미지가 2×3이 됩니다."""
    sums = np.array([[32, 31, 31], [44, 38, 39]])
    partial = [
        [32 / 9, 31 / 9, 31 / 9, 3, 11 / 3],
        [44 / 9, 38 / 9, 39 / 9, 23 / 6, 5],
        [5, 28 / 6, 23 / 6, 3.5, 3.5],
        [16 / 3, 4, 14 / 3, 5.5, 6],
    ]
    of_size_2 = np.array([[2.75, 2.5, 3, 3.75], [3.75, 5.75, 4, 3], [5.25, 5.25, 4, 3.5]])
    mistakes = {
        "pool.maximum_not_mean": [np.array([[8, 8, 8], [9, 8, 8]])],
        "pool.sum_only": [sums],
        "pool.divided_by_size": [sums / 3],
        "pool.divided_by_four": [sums / 4],
        "pool.median": [np.array([[3, 2, 2], [5, 4, 5]])],
        "pool.midrange": [np.array([[4, 4, 4], [4.5, 4.5, 4.5]])],
        "pool.zeros_left_out": [np.array([[32 / 7, 31 / 8, 31 / 8], [44 / 8, 38 / 9, 39 / 9]])],
        "pool.one_axis": [
            np.array([[[8, 11, 13], [11, 13, 7], [13, 7, 11]], [[14, 14, 16], [14, 16, 8], [16, 8, 15]]]) / 3,
            np.array([[[4, 14, 14], [5, 10, 16], [6, 16, 9]], [[14, 14, 16], [10, 16, 12], [16, 9, 14]]]) / 3,
        ],
        "pool.partial_windows": [np.array(partial)],
        "pool.padded": [np.array([[32, 31, 31, 18], [44, 38, 39, 23], [30, 28, 23, 14], [16, 12, 14, 11]]) / 9],
        "pool.size_ignored": [of_size_2, of_size_2[:2, :3], np.array([[2.75, 3], [5.25, 4]])],
        "pool.halved_each_time": [
            np.array([[5.5938, 3.8477, 2.4219], [4.332, 4.2305, 4.9375]]),
            np.array([[5.5879, 3.8457, 2.4219], [4.3223, 4.2266, 4.9238]]),
        ],
        "pool.whole_numbers": [np.array([[3, 3, 3], [4, 4, 4]])],
        "pool.stride_ignored": [np.array([[32 / 9]])],
        "pool.window_of_stride": [np.array([[3, 1, 0], [5, 2, 7]])],
    }
    excuses = {
        # Without an overlap the number of windows is right: the remainder is dropped there.
        "pool.partial_windows": ({"size": 3}, np.array([[32 / 9]]), "pool.over_the_edge"),
        # Windows of stride×stride are single pixels where the stride is 1.
        "pool.shape": ({"size": 3, "stride": 2}, np.array([[2.75, 3], [5.25, 4]]), "pool.window_of_stride"),
    }
    with means_told_apart(average_pool):
        require_overlapping(average_pool, sums / 9, mistakes, excuses)
