"""Other pictures, formats and modes than the public ones, so that what is noted of those does not count."""

from autograder.student.checks.pictures import faint, seven, smooth

from .judging import require_pixels, require_prediction, watched

FILES = (
    (smooth(28, 28, seed=57), "picture.png", "L"),
    (faint(), "my digit.png", "RGB"),
    (seven(), "other.jpg", "L"),
    (smooth(28, 28, seed=58), "photo.jpg", "RGB"),
)


GRAY = tuple(file for file in FILES if file[2] == "L")


def test_pixels_are_those_of_any_file(probe):
    """They are the file's own pixels divided by 255, for JPEG and PNG files, gray or colored.
    JPEG와 PNG, 흑백과 컬러 파일 모두 파일의 픽셀을 255로 나눈 값입니다."""
    require_pixels([watched(probe, image, name, mode) for image, name, mode in FILES], FILES)


def test_answer_is_the_prediction(probe):
    """The answer is what the model predicts for other gray files.
    답은 다른 흑백 파일에서도 모델이 예측한 값입니다."""
    for image, name, mode in GRAY:
        require_prediction(watched(probe, image, name, mode))
