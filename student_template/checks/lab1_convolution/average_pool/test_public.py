import numpy as np

from autograder.student.checks.arrays import require_equal

IMAGE = np.array([[3, 1, 0, 4], [5, 2, 7, 1], [0, 8, 6, 2], [9, 4, 3, 5]])
WIDE = np.array([[3, 1, 0, 4, 2], [5, 2, 7, 1, 8], [0, 8, 6, 2, 1], [9, 4, 3, 5, 6]])


def test_2x2_windows(average_pool):
    """A 4×4 image becomes 2×2.
    4×4 이미지가 2×2가 됩니다."""
    mistakes = {
        "pool.maximum_not_mean": [np.array([[5, 7], [9, 6]])],
        "pool.sum_only": [np.array([[11, 12], [21, 16]])],
        "pool.divisor": [np.array([[5.5, 6], [10.5, 8]])],
        "pool.median": [np.array([[2.5, 2.5], [6, 4]])],
        "pool.zeros_left_out": [np.array([[2.75, 4], [7, 4]])],
        "pool.one_axis": [
            np.array([[[4, 1.5], [3.5, 2.5]], [[4.5, 6], [4.5, 3.5]]]),
            np.array([[[2, 3.5], [2, 4]], [[4, 6.5], [4, 4]]]),
        ],
        "pool.whole_numbers": [np.array([[2, 3], [5, 4]]), np.array([[3, 3], [5, 4]])],
        "pool.stride_default": [np.array([[2.75, 2.5, 3], [3.75, 5.75, 4], [5.25, 5.25, 4]])],
    }
    wanted = np.array([[2.75, 3], [5.25, 4]])
    require_equal(average_pool(IMAGE), wanted, "pool.shape", "pool.values", mistakes)


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
        "pool.divisor": [sums / 3, sums / 4],
        "pool.median": [np.array([[3, 2, 2], [5, 4, 5]])],
        "pool.zeros_left_out": [np.array([[32 / 7, 31 / 8, 31 / 8], [44 / 8, 38 / 9, 39 / 9]])],
        "pool.one_axis": [
            np.array([[[8, 11, 13], [11, 13, 7], [13, 7, 11]], [[14, 14, 16], [14, 16, 8], [16, 8, 15]]]) / 3,
            np.array([[[4, 14, 14], [5, 10, 16], [6, 16, 9]], [[14, 14, 16], [10, 16, 12], [16, 9, 14]]]) / 3,
        ],
        "pool.partial_windows": [np.array(partial)],
        "pool.size_ignored": [of_size_2, of_size_2[:2, :3], np.array([[2.75, 3], [5.25, 4]])],
        "pool.whole_numbers": [np.array([[3, 3, 3], [4, 4, 4]]), np.array([[4, 3, 3], [5, 4, 4]])],
        "pool.stride_ignored": [np.array([[32 / 9]])],
    }
    require_equal(average_pool(WIDE, size=3, stride=1), sums / 9, "pool.shape", "pool.values", mistakes)
