import numpy as np

from autograder.checks import as_dict
from autograder.checks.predicted import require_digits

# Nearly as sure as the slide's model: the digit is the place of the brightest pixel in the first row.
SLIDE = [12 * np.eye(784, 10, dtype="float32"), np.zeros(10, dtype="float32")]


def test_the_slide_s_four_digits(probe):
    """For the four predictions on the slide, the digits are 7, 2, 1 and 0.
    슬라이드의 네 예측에서 숫자는 7, 2, 1, 0입니다."""
    mistakes = {
        "predict.largest_probability": [1, 1, 1, 1],
        "predict.least": [0, 0, 0, 1],
        "predict.from_one": [8, 3, 2, 1],
        "predict.never_zero": [7, 2, 1, 1],
    }
    require_digits(_answer(probe, [7, 2, 1, 0]), [7, 2, 1, 0], mistakes)


def test_one_digit_an_image(probe):
    """Six images give six digits, (6,), also when some are the same.
    이미지 여섯 장이면 같은 숫자가 있어도 숫자 여섯 개, (6,)입니다."""
    mistakes = {
        "predict.largest_probability": [1, 1, 1, 1, 1, 1],
        "predict.least": [0, 0, 0, 1, 0, 0],
        "predict.from_one": [4, 4, 10, 1, 6, 4],
        "predict.never_zero": [3, 3, 9, 1, 5, 3],
    }
    require_digits(_answer(probe, [3, 3, 9, 0, 5, 3]), [3, 3, 9, 0, 5, 3], mistakes)


def _answer(probe, bright):
    images = np.zeros((len(bright), 28, 28, 1), dtype="float32")
    images[np.arange(len(bright)), 0, bright, 0] = 1
    return as_dict(probe.predict(weights=SLIDE, images=images)).get("answer")
