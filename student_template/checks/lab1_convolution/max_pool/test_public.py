import numpy as np

from autograder.student.checks.arrays import require_equal

IMAGE = np.array([[3, 1, 0, 4], [5, 2, 7, 1], [0, 8, 6, 2], [9, 4, 3, 5]])
WIDE = np.array([[3, 1, 0, 4, 2], [5, 2, 7, 1, 8], [0, 8, 6, 2, 1], [9, 4, 3, 5, 6]])


def test_2x2_windows(max_pool):
    """A 4×4 image becomes 2×2.
    4×4 이미지가 2×2가 됩니다."""
    mistakes = {
        "pool.minimum": [np.array([[1, 0], [0, 2]])],
        "pool.subsampled": [np.array([[3, 0], [0, 6]])],
        "pool.mean_not_maximum": [np.array([[2.75, 3], [5.25, 4]])],
        "pool.stride_default": [np.array([[5, 7, 7], [8, 8, 7], [9, 8, 6]])],
    }
    require_equal(max_pool(IMAGE), np.array([[5, 7], [9, 6]]), "pool.shape", "pool.values", mistakes)


def test_overlapping_windows(max_pool):
    """With size 3 and stride 1, windows overlap: a 4×5 image becomes 2×3.
    size가 3이고 stride가 1이면 창이 겹쳐서 4×5 이미지가 2×3이 됩니다."""
    wanted = np.array([[8, 8, 8], [9, 8, 8]])
    partial = np.array([[8, 8, 8, 8, 8], [9, 8, 8, 8, 8], [9, 8, 6, 6, 6], [9, 5, 6, 6, 6]])
    of_size_2 = np.array([[5, 7, 7, 8], [8, 8, 7, 8], [9, 8, 6, 6]])
    mistakes = {
        "pool.minimum": [np.array([[0, 0, 0], [0, 1, 1]])],
        "pool.subsampled": [np.array([[3, 1, 0], [5, 2, 7]])],
        "pool.mean_not_maximum": [np.array([[3.5556, 3.4444, 3.4444], [4.8889, 4.2222, 4.3333]])],
        "pool.partial_windows": [partial],
        "pool.size_ignored": [of_size_2, of_size_2[:2, :3], np.array([[5, 7], [9, 6]])],
        "pool.stride_ignored": [np.array([[8]])],
    }
    require_equal(max_pool(WIDE, size=3, stride=1), wanted, "pool.shape", "pool.values", mistakes)
