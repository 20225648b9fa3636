import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.files import faint
from autograder.student.checks.image_files import read_digit
from autograder.student.checks.pictures import (
    EXACT,
    LOSSY,
    RESIZED,
    colored,
    gray_versions,
    require_gray_values,
    smooth,
)


def test_gray_files(load_digit):
    """Gray PNG and JPEG files are read as they are, bright ones too.
    흑백 PNG와 JPEG 파일을 밝은 그림도 그대로 읽습니다."""
    for picture, path, tolerance in (
        (faint(), "a digit.png", EXACT),
        (smooth(28, 28, 11, 60, 255), "pictures/paper.png", EXACT),
        (smooth(28, 28, 12), "digit.jpg", LOSSY),
    ):
        require_gray_values(read_digit(load_digit, picture, path), picture, tolerance)


def test_palette_files(load_digit):
    """A file with a palette shows its colors' grays, not their numbers in the palette.
    팔레트가 있는 파일은 팔레트 번호가 아니라 그 색의 회색 값으로 읽습니다."""
    picture = smooth(28, 28, 13, 0, 250)
    answer = read_digit(load_digit, picture, "palette.png", "P")
    if np.array_equal(answer, (picture.astype("int64") * 7 + 31) % 256):
        fail("load.palette")
    require_gray_values(answer, picture, EXACT)


def test_color_files(load_digit):
    """Color files become gray: PNG with and without alpha, BMP and JPEG.
    컬러 파일(알파가 있거나 없는 PNG, BMP, JPEG)은 흑백이 됩니다."""
    for seed, path, mode, tolerance in (
        (21, "color.png", "RGB", EXACT),
        (22, "alpha.png", "RGBA", EXACT),
        (23, "color.bmp", "RGB", EXACT),
        (24, "photo.jpg", "RGB", LOSSY),
    ):
        picture = colored(28, 28, seed)
        answer = read_digit(load_digit, picture, path, mode)
        if not _near(answer, picture, tolerance):
            _name_color_mistake(answer, picture)
        require_gray_values(answer, picture, tolerance)


def test_files_of_any_size(load_digit):
    """Larger and smaller pictures are resized to 28×28 as a whole.
    크거나 작은 그림은 전체가 28×28로 바뀝니다."""
    for seed, side, path in ((31, 56, "large.png"), (32, 100, "photo.png"), (33, 14, "small.png")):
        _judge_resized(read_digit(load_digit, smooth(side, side, seed), path), smooth(28, 28, seed))


def test_color_file_of_another_size(load_digit):
    """A large color picture becomes gray and 28×28.
    큰 컬러 그림은 흑백 28×28이 됩니다."""
    answer, picture = read_digit(load_digit, colored(84, 84, 34), "large.png", "RGB"), colored(28, 28, 34)
    if not _near(answer, picture, RESIZED):
        _name_color_mistake(answer, picture)
    _judge_resized(answer, picture)


def test_picture_that_is_not_square(load_digit):
    """A picture that is not square becomes 28×28, too.
    정사각형이 아닌 그림도 28×28이 됩니다."""
    for height, width in ((40, 64), (60, 20)):
        read_digit(load_digit, smooth(height, width, 35), "wide.png")


def _near(answer, picture, tolerance):
    return any(np.abs(answer - gray).max() <= tolerance for gray in gray_versions(picture))


def _name_color_mistake(answer, picture):
    with_alpha = (picture.sum(axis=2) + 255) / 4
    mistakes = [picture[..., 0], picture[..., 1], picture[..., 2], with_alpha]
    if any(np.abs(answer - mistake).max() <= LOSSY for mistake in mistakes):
        fail("load.other_gray")


def _judge_resized(answer, picture):
    if np.isfinite(answer).all() and answer.max() > 1 and not _near(answer, picture, RESIZED):
        inverted = _near(255 - answer, picture, RESIZED)
        transposed = _near(answer.T, picture, RESIZED)
        two_values = np.isin(answer, (0, 255)).all()
        if not (inverted or transposed or two_values):
            fail("load.cut")
    require_gray_values(answer, picture, RESIZED)
