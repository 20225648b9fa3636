"""Public: the axes, the pixels, a few color files and sizes; hidden checks look at further modes, formats and sizes.
공개: 축, 픽셀, 몇 가지 컬러 파일과 크기를 확인해요. 비공개 검사는 다른 종류와 형식, 크기의 파일도 봐요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.pictures import image_file, seven, smooth

from ..judging import EXACT, lost_results, require_gray_values
from .judging import (
    LOST,
    TINTED,
    large_color_file,
    name_color_mistake,
    read_digit,
    read_file,
    require_palette_read,
    require_resized,
    require_whole,
    tinted,
)


def test_shape_of_a_batch(load_digit):
    """A file with a 28×28 digit becomes an array (1, 28, 28, 1), every picture another one.
    28×28 숫자 파일이 (1, 28, 28, 1) 배열이 되고, 다른 그림은 다른 배열이 됩니다."""
    # Both lie there each time: who reads a file of a fixed name reads the same one twice.
    files = {"seven.png": image_file(seven(), "seven.png"), "waves.png": image_file(smooth(28, 28, 10), "waves.png")}
    first, second = (read_file(load_digit, files[path], path, (28, 28), beside=files) for path in files)
    if np.array_equal(first, second):
        fail("load.always_the_same")


def test_pixels_of_the_file(load_digit, probe):
    """The array holds the file's gray values, 0–255, also where the picture is bright.
    배열에는 파일의 회색 값 0–255가 들어 있고, 밝은 그림도 그렇습니다."""
    dark, bright = seven(), smooth(28, 28, 11, 60, 255)
    for picture in (dark, bright):
        answer = read_digit(load_digit, picture, "digit.png")
        try:
            with lost_results(probe, *large_color_file(), LOST):
                require_gray_values(answer, picture, EXACT)
        except CheckFailed as problem:
            if problem.code in ("image.scaled", "image.black", "image.divided_whole"):
                _name_scaled_png(load_digit, picture)
            # The dark picture was read as it is.
            if problem.code == "image.inverted" and picture is bright:
                fail("load.bright_inverted")
            raise


def test_color_files(load_digit, probe):
    """Color files (RGB, RGBA, BMP) and a file with a palette become gray.
    컬러 파일(RGB, RGBA, BMP)과 팔레트 파일은 흑백이 됩니다."""
    gray = smooth(28, 28, 14, 65, 185)
    for path, mode in (("color.png", "RGB"), ("alpha.png", "RGBA"), ("color.bmp", "RGB")):
        try:
            with lost_results(probe, *large_color_file(), LOST):
                answer = read_digit(load_digit, tinted(gray), path, mode)
        except StudentFailed as problem:
            # The same picture was read from a PNG file.
            if path.endswith(".bmp") and problem.code == "student.raised":
                fail("load.one_format")
            raise
        except CheckFailed as problem:
            # The same picture became gray from an RGB file.
            if mode == "RGBA" and problem.code in ("load.not_gray", *LOST["load.not_gray"].values()):
                fail("load.rgb_only")
            raise
        if np.abs(answer - gray).max() > TINTED:
            name_color_mistake(answer, tinted(gray), gray, TINTED)
        require_gray_values(answer, gray, TINTED)
    require_palette_read(load_digit, gray, "palette.png")


def test_files_of_any_size(load_digit, probe):
    """Larger, smaller and wide pictures become 28×28 as a whole.
    크거나 작거나 옆으로 긴 그림도 전체가 28×28로 바뀝니다."""
    with lost_results(probe, *large_color_file(), LOST):
        for side, path in ((56, "large.png"), (14, "small.png")):
            picture = smooth(side, side, 31)
            require_resized(read_digit(load_digit, picture, path), smooth(28, 28, 31), picture)
        require_whole(load_digit, 40, 64, "wide.png")


def _name_scaled_png(load_digit, picture):
    """Fail with words for a reader that scales PNG files only: from a BMP file the same pixels are right."""
    try:
        require_gray_values(read_digit(load_digit, picture, "digit.bmp"), picture, EXACT)
    except CheckFailed:
        return
    fail("load.scaled_png")
