from autograder.checks.files import seven
from autograder.checks.image_files import read_digit
from autograder.checks.pictures import EXACT, require_gray_values


def test_shape_of_a_batch(probe):
    """A file with a 28×28 digit becomes an array (1, 28, 28, 1).
    28×28 숫자 파일이 (1, 28, 28, 1) 배열이 됩니다."""
    read_digit(probe, seven(), "seven.png")


def test_pixels_of_the_file(probe):
    """The array holds the file's gray values, 0–255.
    배열에는 파일의 회색 값 0–255가 들어 있습니다."""
    require_gray_values(read_digit(probe, seven(), "seven.png"), seven(), EXACT)
