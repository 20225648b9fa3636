import numpy as np

from autograder.student.checks import as_dict

from ..judging import require_digits

# Nearly as sure as the slide's model: the digit is the place of the brightest pixel in the first row.
SLIDE = [12 * np.eye(784, 10, dtype="float32"), np.zeros(10, dtype="float32")]
# Here the digit is five places on: 0 for the sixth pixel.
SHIFTED = [np.roll(SLIDE[0], 5, axis=1), SLIDE[1]]


def test_the_slide_s_four_digits(probe):
    """For the four predictions on the slide, the digits are 7, 2, 1 and 0; for the images turned round, 0, 1, 2, 7.
    슬라이드의 네 예측에서 숫자는 7, 2, 1, 0이고, 이미지의 순서가 거꾸로이면 0, 1, 2, 7입니다."""
    for digits in ([7, 2, 1, 0], [0, 1, 2, 7]):
        require_digits(_answer(probe, digits), digits, _mistakes(digits))


def test_one_digit_an_image(probe):
    """Six images give six digits, (6,), also when some are the same.
    이미지 여섯 장이면 같은 숫자가 있어도 숫자 여섯 개, (6,)입니다."""
    digits = [3, 3, 9, 0, 5, 3]
    bright = [(digit + 5) % 10 for digit in digits]
    require_digits(_answer(probe, bright, SHIFTED), digits, _mistakes(digits))


def _mistakes(digits):
    return {
        "predict.largest_probability": [1] * len(digits),
        "predict.least": [int(digit == 0) for digit in digits],
        "predict.from_one": [digit + 1 for digit in digits],
        "predict.never_zero": [max(digit, 1) for digit in digits],
    }


def _answer(probe, bright, weights=SLIDE):
    images = np.zeros((len(bright), 28, 28, 1), dtype="float32")
    images[np.arange(len(bright)), 0, bright, 0] = 1
    return as_dict(probe.predict(weights=weights, images=images)).get("answer")
