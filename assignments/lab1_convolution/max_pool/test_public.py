"""Public: whole windows, a remainder with negative fractions, and overlapping windows. Hidden: any size, stride, dtype.
공개 검사는 딱 맞는 창, 음수와 소수의 나머지, 겹치는 창을 봐요. 비공개 검사는 그 밖의 크기와 stride, dtype을 봐요."""

import numpy as np

from autograder.student.checks.unchanged import require_unchanged

from ..judging import require_overlapping, require_pooled_in_twos, require_pooled_without_remainder
from ..windows import window_told


def test_2x2_windows(max_pool):
    """A 4×4 image becomes 2×2.
    4×4 이미지가 2×2가 됩니다."""
    mistakes = {
        "pool.minimum": [np.array([[1, 0], [0, 2]])],
        "pool.subsampled": [np.array([[3, 0], [0, 6]])],
        "pool.mean_not_maximum": [np.array([[2.75, 3], [5.25, 4]])],
        "pool.reshaped": [np.array([[4, 7], [8, 9]]), np.array([[9, 8], [7, 5]])],
        "pool.stride_default": [np.array([[5, 7, 7], [8, 8, 7], [9, 8, 6]])],
        "pool.one_line": [np.array(one) for one in ([[3, 4], [8, 6]], [[5, 7], [9, 5]], [[2, 4], [8, 5]])],
    }
    with window_told(max_pool):
        require_pooled_in_twos(max_pool, np.array([[5, 7], [9, 6]]), mistakes)


def test_negative_fractions_and_a_remainder(max_pool):
    """With size 3, a 4×7 image of negative fractions becomes 1×2: the remainder is dropped. The image is not changed.
    size가 3이면 음수와 소수가 있는 4×7 이미지가 1×2가 되고, 나머지는 버립니다. 받은 이미지는 바뀌지 않습니다."""
    image = np.array(
        [
            [-4.5, -2.2, -7.1, -3.3, -8.4, -1.9, -5.0],
            [-6.6, -9.3, -2.7, 9.7, -7.2, -6.1, -3.8],
            [-3.9, -5.7, -1.6, -8.8, -2.3, -4.4, -9.5],
            [-0.7, -2.5, -0.3, -6.4, -5.1, -0.8, -0.2],
        ]
    )
    wanted = np.array([[-1.6, 9.7]])
    mistakes = {
        "pool.minimum": [np.array([[-9.3, -8.8]])],
        "pool.absolute": [np.array([[-9.3, 9.7]]), np.array([[9.3, 9.7]])],
        "pool.starts_at_zero": [np.array([[0, 9.7]])],
        "pool.subsampled": [np.array([[-4.5, -3.3]]), np.array([[-4.5, -3.3, -5.0], [-0.7, -6.4, -0.2]])],
        "pool.partial_windows": [np.array([[-1.6, 9.7, -3.8], [-0.3, -0.8, -0.2]])],
        "pool.padded": [np.array([[-1.6, 9.7, 0], [0, 0, 0]])],
        "pool.cut_at_the_top": [np.array([[9.7, -0.2]])],
        "pool.size_ignored": [np.array([[-2.2, 9.7]]), np.array([[-2.2, 9.7, -1.9], [-0.7, -0.3, -0.8]])],
        "pool.reshaped": [np.array([[-1.9, 9.7]])],
        "pool.one_line": [np.array([one]) for one in ([-2.2, -1.9], [-1.6, -2.3], [-3.9, 9.7], [-1.6, -1.9])],
        "pool.whole_numbers": [np.trunc(wanted), np.floor(wanted)],
        "pool.stride_two": [np.array([[-1.6, 9.7, -1.9]])],
        "pool.stride_default": [np.array([[-1.6, 9.7, 9.7, 9.7, -1.9], [-0.3, 9.7, 9.7, 9.7, -0.2]])],
    }
    with window_told(max_pool):
        require_pooled_without_remainder(max_pool, image, wanted, mistakes)
    require_unchanged(max_pool, [(image,), (abs(image),)])


def test_overlapping_windows(max_pool):
    """With size 3 and stride 1, windows overlap: a 4×5 image becomes 2×3.
    size가 3이고 stride가 1이면 창이 겹쳐서 4×5 이미지가 2×3이 됩니다."""
    wanted = np.array([[8, 8, 8], [9, 8, 8]])
    partial = np.array([[8, 8, 8, 8, 8], [9, 8, 8, 8, 8], [9, 8, 6, 6, 6], [9, 5, 6, 6, 6]])
    of_rows, of_columns = (
        [[[3, 4, 4], [7, 7, 8]], [[8, 8, 6], [9, 5, 6]]],
        [[[5, 8, 7], [9, 8, 7]], [[7, 4, 8], [7, 5, 8]]],
    )
    of_size_2 = np.array([[5, 7, 7, 8], [8, 8, 7, 8], [9, 8, 6, 6]])
    mistakes = {
        "pool.minimum": [np.array([[0, 0, 0], [0, 1, 1]])],
        "pool.subsampled": [np.array([[3, 1, 0], [5, 2, 7]])],
        "pool.mean_not_maximum": [np.array([[3.5556, 3.4444, 3.4444], [4.8889, 4.2222, 4.3333]])],
        "pool.rows_compared": [np.array([[7, 8, 8], [9, 8, 8]])],
        "pool.one_line": [np.array(one) for one in of_rows + of_columns],
        "pool.partial_windows": [partial],
        "pool.size_ignored": [of_size_2, of_size_2[:2, :3], np.array([[5, 7], [9, 6]])],
        "pool.stride_ignored": [np.array([[8]])],
    }
    # Without an overlap the number of windows is right: the remainder is dropped there.
    excuses = {
        "pool.partial_windows": ({"size": 3}, np.array([[8]]), "pool.over_the_edge"),
        # Windows of stride×stride are single pixels where the stride is 1.
        "pool.subsampled": ({"size": 3, "stride": 2}, np.array([[5]]), "pool.window_of_stride"),
        "pool.shape": ({"size": 3, "stride": 2}, np.array([[5, 7], [9, 6]]), "pool.window_of_stride"),
    }
    with window_told(max_pool):
        require_overlapping(max_pool, wanted, mistakes, excuses)
