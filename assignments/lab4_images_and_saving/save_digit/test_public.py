"""Public: what the file is, its pixels, each format, and what stays as it was; hidden checks look at other digits.
공개: 파일의 종류와 픽셀, 형식, 그대로 두어야 할 것을 확인해요. 비공개 검사는 다른 숫자와 경로로 같은 것을 봐요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.pictures import faint, seven, smooth
from autograder.student.checks.reports import as_list
from autograder.student.checks.situations import told_apart

from ..judging import EXACT, gray_mistake, require_gray_values
from .judging import gray_image, require_jpeg, require_pixels, require_size, saved_images


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


def test_image_is_the_digit(save_digit, reader, probe):
    """The image is grayscale and every pixel keeps its gray value, in faint images too.
    저장된 이미지는 흑백이고, 흐린 이미지도 포함해 모든 픽셀의 회색 값이 그대로입니다."""

    def divides():
        [report] = saved_images(save_digit, reader, [seven()], "digit.png")
        return gray_mistake(report["pixels"], seven(), EXACT) == "image.divided_whole"

    def puts_pixels():
        return "putpixel" in as_list(probe.save(image=seven(), path="digit.png"), str)

    questions = {
        "image.black": {"image.divided_whole": divides},
        "image.transposed": {"image.putpixel_order": puts_pixels},
    }
    # The first picture has a 0, no 255 and no empty row: every mistake looks different on it, but for this one.
    with told_apart(questions):
        for image in (smooth(28, 28, 4, 0, 200), faint(), seven()):
            require_pixels(gray_image(saved_images(save_digit, reader, [image], "digit.png")[0], image), image)


def test_with_a_channel_axis(save_digit, reader):
    """A digit (28, 28, 1) is saved as well.
    (28, 28, 1) 숫자도 저장됩니다."""
    image = smooth(28, 28, 4, 0, 255)
    require_pixels(gray_image(saved_images(save_digit, reader, [image[:, :, None]], "digit.png")[0], image), image)


def test_ending_decides_the_format(save_digit, reader):
    """A .bmp file is a bitmap with the same pixels, a .jpg file is a JPEG with nearly the same.
    .bmp 파일은 픽셀이 그대로인 비트맵이고, .jpg 파일은 픽셀이 거의 같은 JPEG입니다."""
    image = smooth(28, 28, 6)
    require_pixels(gray_image(saved_images(save_digit, reader, [image], "digit.bmp")[0], image), image)
    require_jpeg(gray_image(saved_images(save_digit, reader, [image], "digit.jpg")[0], image), image)


def test_replaces_an_old_file(save_digit, reader):
    """Saved again under the same name, the file holds the new digit.
    같은 이름으로 다시 저장하면 새 숫자가 들어 있습니다."""
    first, second = smooth(28, 28, 7), smooth(28, 28, 8)
    reports = saved_images(save_digit, reader, [first, second], "again.png")
    saved = [gray_image(report, image) for report, image in zip(reports, (first, second), strict=True)]
    require_pixels(saved[0], first)
    if np.array_equal(saved[0], saved[1]):
        fail("save.old_file")
    require_gray_values(saved[1], second, EXACT)


def test_leaves_the_input_alone(save_digit, reader):
    """The array that was given keeps its values and its shape.
    입력으로 준 배열은 값도 shape도 바뀌지 않습니다."""
    for image in (faint(), seven()[:, :, None]):
        if saved_images(save_digit, reader, [image], "digit.png")[0]["changed"]:
            fail("save.changed_argument")
