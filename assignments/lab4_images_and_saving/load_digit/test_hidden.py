"""Hidden: further modes, formats and sizes, so that no answer fits the public files only."""

import numpy as np

from autograder.student.checks.pictures import faint, smooth

from ..judging import EXACT, require_gray_values
from .expected import colored, gray_versions, near
from .judging import (
    LOSSY,
    RESIZED,
    name_color_mistake,
    read_digit,
    require_palette_read,
    require_resized,
    require_whole,
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
    require_palette_read(load_digit, smooth(28, 28, 13, 0, 250), "colors.png")


def test_color_files_of_each_format(load_digit):
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
        if not near(answer, picture, tolerance):
            name_color_mistake(answer, picture, gray_versions(picture))
        require_gray_values(answer, gray_versions(picture), tolerance)


def test_files_of_other_sizes(load_digit):
    """Larger and smaller pictures are resized to 28×28 as a whole.
    크거나 작은 그림은 전체가 28×28로 바뀝니다."""
    for seed, side, path in ((32, 100, "photo.png"), (33, 20, "tiny.png")):
        picture, nearest = smooth(side, side, seed), np.arange(28) * side // 28
        # The nearest pixel counted from the corner shows a small picture moved by half a pixel.
        versions = np.stack([smooth(28, 28, seed), picture[np.ix_(nearest, nearest)]])
        require_resized(read_digit(load_digit, picture, path), versions, picture)


def test_color_file_of_another_size(load_digit):
    """A large color picture becomes gray and 28×28.
    큰 컬러 그림은 흑백 28×28이 됩니다."""
    large, picture = colored(84, 84, 34), colored(28, 28, 34)
    # In gray first: what is wrong there does not come of the colors.
    gray = large.mean(axis=2).round().astype("uint8")
    require_resized(read_digit(load_digit, gray, "large gray.png"), picture.mean(axis=2), gray)
    answer = read_digit(load_digit, large, "large.png", "RGB")
    if not near(answer, picture, RESIZED):
        name_color_mistake(answer, picture, gray_versions(picture))
    require_resized(answer, gray_versions(picture), large.mean(axis=2))


def test_picture_that_is_not_square(load_digit):
    """A picture that is not square becomes 28×28 as a whole, too.
    정사각형이 아닌 그림도 전체가 28×28이 됩니다."""
    for height, width, path in ((44, 84, "wide.png"), (60, 21, "tall.png")):
        require_whole(load_digit, height, width, path)
