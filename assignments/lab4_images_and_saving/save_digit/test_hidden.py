import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.pictures import faint, seven, smooth

from ..judging import EXACT, require_gray_values
from .judging import gray_image, saved_images

# JPEG moves a gray value by up to 33 at the quality that Pillow takes by default.
JPEG, JPEG_MEAN = 64, 8


def test_with_a_channel_axis(save_digit, reader):
    """A digit (28, 28, 1) is saved as well.
    (28, 28, 1) 숫자도 저장됩니다."""
    image = smooth(28, 28, 4, 0, 255)
    require_gray_values(gray_image(saved_images(save_digit, reader, [image[:, :, None]], "digit.png")[0]), image, EXACT)


def test_every_gray_value_stays(save_digit, reader):
    """Every pixel keeps its gray value, in faint images too.
    흐린 이미지도 포함해 모든 픽셀의 회색 값이 그대로입니다."""
    for image, path in (
        (faint(), "faint.png"),
        (smooth(28, 28, 5, 40, 150), "pictures/two.bmp"),
        (np.random.default_rng(3).integers(10, 240, (28, 28), dtype="uint8"), "digits/3.png"),
    ):
        saved = gray_image(saved_images(save_digit, reader, [image], path)[0]).astype("float64")
        low, high = float(image.min()), float(image.max())
        stretched = (image - low) / (high - low) * 255
        if (low, high) != (0, 255) and np.abs(saved - stretched).max() <= EXACT:
            fail("save.stretched")
        require_gray_values(saved, image, EXACT)


def test_as_jpeg(save_digit, reader):
    """A .jpg file holds nearly the same digit.
    .jpg 파일에는 거의 같은 숫자가 들어 있습니다."""
    for image in (seven(), smooth(28, 28, 6)):
        saved = gray_image(saved_images(save_digit, reader, [image], "pictures/digit.jpg")[0]).astype("float64")
        if np.abs(saved - image).max() > JPEG or np.abs(saved - image).mean() > JPEG_MEAN:
            require_gray_values(saved, image, JPEG)
            fail("image.other_values")


def test_replaces_an_old_file(save_digit, reader):
    """Saved again under the same name, the file holds the new digit.
    같은 이름으로 다시 저장하면 새 숫자가 들어 있습니다."""
    first, second = smooth(28, 28, 7), smooth(28, 28, 8)
    saved = [gray_image(report) for report in saved_images(save_digit, reader, [first, second], "again.png")]
    require_gray_values(saved[0], first, EXACT)
    if np.array_equal(saved[0], saved[1]):
        fail("save.old_file")
    require_gray_values(saved[1], second, EXACT)


def test_leaves_the_input_alone(save_digit, reader):
    """The array that was given keeps its values and its shape.
    입력으로 준 배열은 값도 shape도 바뀌지 않습니다."""
    for image in (faint(), seven()[:, :, None]):
        if saved_images(save_digit, reader, [image], "digit.png")[0]["changed"]:
            fail("answer.changed_argument")
