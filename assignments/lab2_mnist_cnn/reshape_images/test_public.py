"""Public: the channel axis, the pixels, the dtype and the input left alone. Hidden: other numbers of images and dtypes.
공개 검사는 채널 축, 픽셀, 자료형과 그대로인 입력을 봐요. 비공개 검사는 다른 이미지 수와 자료형을 봐요."""

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.unchanged import pixel_kinds

from .judging import require_dtype, require_own_shape, require_pixels, with_channel_axis


def test_adds_a_channel_axis(reshape_images):
    """Five images (5, 28, 28) become (5, 28, 28, 1), and one image (1, 28, 28) becomes (1, 28, 28, 1).
    이미지 다섯 장 (5, 28, 28)은 (5, 28, 28, 1)이, 한 장 (1, 28, 28)은 (1, 28, 28, 1)이 됩니다."""
    images = (np.arange(5 * 28 * 28).reshape(5, 28, 28) % 256).astype("uint8")
    several, one = (with_channel_axis(reshape_images, given) for given in (images, images[:1]))
    # One value everywhere: the shape is right, and the images are gone.
    if np.ptp(as_array(one)) == 0:
        # Of several images it shows which are.
        require_pixels(several, images)
        require_pixels(one, images[:1])


def test_keeps_the_pixels(reshape_images):
    """The pixels keep their values, their order and their dtype, uint8 or float32.
    픽셀의 값과 순서, 자료형(uint8이나 float32)이 그대로입니다."""
    # Of two images, one that moves by a place looks like the same one twice.
    images = np.arange(4 * 28 * 28).reshape(4, 28, 28)
    for given in ((images % 251).astype("uint8"), (images / 4096).astype("float32")):
        answer = with_channel_axis(reshape_images, given, anywhere=True)
        require_pixels(answer, given)
        require_dtype(reshape_images, answer, given)


def test_leaves_the_input_alone(reshape_images):
    """The array that was given is not changed, whatever its dtype and its values.
    자료형과 값이 무엇이든 입력으로 준 배열은 바뀌지 않습니다."""
    for images in pixel_kinds((3, 28, 28), seed=7):
        require_own_shape(reshape_images, images)
