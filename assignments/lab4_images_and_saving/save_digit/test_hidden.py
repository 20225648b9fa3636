"""Hidden: the promises of the public checks for other digits and paths; a file's pixels cannot be looked up."""

import numpy as np

from autograder.student.checks.pictures import faint, seven, smooth

from .judging import gray_image, require_jpeg, require_pixels, saved_images


def test_any_digit_at_any_path(save_digit, reader):
    """Other digits keep their gray values at other paths, in a folder too.
    다른 숫자도 다른 경로에서, 폴더 안에서도 회색 값이 그대로입니다."""
    for image, path in (
        (smooth(28, 28, 5, 40, 150), "pictures/two.bmp"),
        (faint()[::-1].copy(), "faint digit.png"),
        (np.random.default_rng(3).integers(10, 240, (28, 28, 1), dtype="uint8"), "digits/3.png"),
    ):
        gray, [report] = image.reshape(28, 28), saved_images(save_digit, reader, [image], path)
        require_pixels(gray_image(report, gray), gray)


def test_other_digits_as_jpeg(save_digit, reader):
    """A .jpg file in a folder holds nearly the same digit.
    폴더 안의 .jpg 파일에도 거의 같은 숫자가 들어 있습니다."""
    for image in (seven(), smooth(28, 28, 9)):
        require_jpeg(gray_image(saved_images(save_digit, reader, [image], "pictures/digit.jpg")[0], image), image)
