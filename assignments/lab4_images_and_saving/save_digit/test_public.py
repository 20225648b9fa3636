import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.pictures import seven, smooth

from ..judging import EXACT, require_gray_values
from .judging import gray_image, require_size, saved_images


def test_writes_an_image_file(save_digit, reader):
    """The digit (28, 28) is saved at `path` as a 28×28 image, every digit as another one.
    (28, 28) 숫자가 path에 28×28 이미지로 저장되고, 다른 숫자는 다른 이미지가 됩니다."""
    pixels = []
    for image in (seven(), smooth(28, 28, 4)):
        [report] = saved_images(save_digit, reader, [image], "digit.png")
        require_size(report)
        pixels.append(report["pixels"])
    if np.array_equal(*pixels):
        fail("save.always_the_same")


def test_image_is_the_digit(save_digit, reader):
    """The image is grayscale and shows the digit.
    저장된 이미지는 흑백이고 그 숫자를 보여 줍니다."""
    require_gray_values(gray_image(saved_images(save_digit, reader, [seven()], "digit.png")[0]), seven(), EXACT)
