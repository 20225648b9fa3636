import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.pictures import seven, smooth

from ..judging import EXACT, require_gray_values
from .judging import read_digit


def test_shape_of_a_batch(load_digit):
    """A file with a 28×28 digit becomes an array (1, 28, 28, 1), every picture another one.
    28×28 숫자 파일이 (1, 28, 28, 1) 배열이 되고, 다른 그림은 다른 배열이 됩니다."""
    first, second = (read_digit(load_digit, picture, "seven.png") for picture in (seven(), smooth(28, 28, 10)))
    if np.array_equal(first, second):
        fail("load.always_the_same")


def test_pixels_of_the_file(load_digit):
    """The array holds the file's gray values, 0–255.
    배열에는 파일의 회색 값 0–255가 들어 있습니다."""
    require_gray_values(read_digit(load_digit, seven(), "seven.png"), seven(), EXACT)
