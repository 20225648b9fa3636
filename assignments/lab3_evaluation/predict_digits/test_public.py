"""Public: a few images, sure and unsure, dark and bright. Hidden checks ask other models for other numbers of images.
공개: 확실하거나 애매한, 어둡거나 밝은 이미지 몇 장이에요. 숨은 검사는 다른 모델에 다른 수의 이미지를 줘요.
"""

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.reports import as_list
from autograder.student.checks.unchanged import pixel_kinds

from ..judging import softmax
from .judging import a_single_image, mistakes_for, predicted, require_digits, told_by_other_images

# The bright pixel's place in the first row raises one digit's probability and lowers that of the next but one.
PLACES = np.eye(784, 10, dtype="float32")
KERNEL = 12 * PLACES - 4 * np.roll(PLACES, 2, axis=1)
# An image of which the model sees nothing is an 8.
OF_DARK = 8
BIAS = 3 * np.eye(10, dtype="float32")[OF_DARK]
DARK = (KERNEL, BIAS)
# For images from 0 to 255; here the digit is five places on: 0 for the sixth pixel.
BRIGHT = (np.roll(KERNEL, 5, axis=1) / 255, BIAS)
# An image of this brightness is a digit with the probability 0.49, and an 8 with 0.36.
DIM = 0.275


def test_the_slide_s_four_digits(probe):
    """For the four predictions on the slide, the digits are 7, 2, 1 and 0; for four other images 1, 4, 4 and 0.
    슬라이드의 네 예측에서 숫자는 7, 2, 1, 0이고, 다른 네 이미지에서는 1, 4, 4, 0입니다."""
    for digits, brightness in (([1, 4, 4, 0], [0.9, DIM, 1, 0.9]), ([7, 2, 1, 0], [0.9, 0.9, 1, 0.9])):
        _judge(probe, DARK, _images(digits, brightness), digits)


def test_one_digit_an_image(probe):
    """Six images give six digits, (6,), also when some are the same; a single image gives one, (1,).
    이미지 여섯 장이면 같은 숫자가 있어도 숫자 여섯 개, (6,)이고, 한 장이면 한 개, (1,)입니다."""
    digits = [3, 9, 0, 3, 5, 3]
    bright = _images([(digit + 5) % 10 for digit in digits], [0.9, 1, 1, 1, DIM, 1]) * 255
    _judge(probe, BRIGHT, bright, digits)
    # As they come from a file of MNIST; nothing else is different.
    for dtype in ("uint8", "int64"):
        _judge(probe, BRIGHT, bright.astype(dtype), digits, {"predict.integers_scaled": [np.full(6, OF_DARK)]})
    with a_single_image():
        _judge(probe, BRIGHT, bright[1:2], [9])


def test_leaves_the_images_alone(probe):
    """The images that were given are not changed, whatever their dtype and range.
    dtype과 범위가 어떻든 입력으로 준 이미지는 바뀌지 않습니다."""
    kinds = pixel_kinds((6, 28, 28, 1), seed=43)
    for report in as_list(probe.predict_each(weights=list(DARK), images=kinds), dict, len(kinds)):
        if report.get("changed") is not False:
            fail("answer.changed_argument")


def _images(places, brightness):
    images = np.zeros((len(places), 28, 28, 1), dtype="float32")
    images[np.arange(len(places)), 0, places, 0] = brightness
    return images


def _judge(probe, weights, images, digits, more_mistakes=None):
    brightest = images.max(axis=(1, 2, 3))
    mistakes = {
        **(more_mistakes or {}),
        **mistakes_for(softmax(images, weights)),
        # Pixels below 1 are black as integers.
        "predict.images_as_integers": [np.where(brightest < 1, OF_DARK, digits)],
    }
    # For one, every digit is three places on; the other one gives the same digits, and is never sure.
    others = [np.roll(weights[0], 3, axis=1), np.roll(weights[1], 3)], [one / 50 for one in weights]
    ask, *ask_others = (lambda some, model=model: predicted(probe, model, some) for model in (weights, *others))
    with told_by_other_images(ask, ask_others, images, digits, OF_DARK):
        require_digits(predicted(probe, weights, images), digits, mistakes)
