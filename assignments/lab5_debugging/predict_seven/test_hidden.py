import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.pictures import faint, seven

from .expected import require_pixels, require_scaled
from .judging import watched


def test_pixels_are_scaled(probe):
    """The pixels that reach the model go from 0 to 1.
    모델에 들어가는 픽셀은 0에서 1까지입니다."""
    require_scaled(watched(probe, seven(), "seven.jpg"))


def test_pixels_are_those_of_the_file(probe):
    """They are the file's own pixels divided by 255, for JPEG and PNG files, gray or colored.
    JPEG와 PNG, 흑백과 컬러 파일 모두 파일의 픽셀을 255로 나눈 값입니다."""
    for image, name, mode in (
        (seven(), "seven.jpg", "L"),
        (faint(), "digit.png", "L"),
        (faint(), "my digit.png", "RGB"),
        (seven(), "other.jpg", "L"),
    ):
        require_pixels(watched(probe, image, name, mode), jpeg=name.endswith(".jpg"))


def test_answer_is_the_prediction(probe):
    """The answer is what this model predicts for this file.
    답은 이 모델이 이 파일을 예측한 값입니다."""
    for image, name in ((seven(), "seven.jpg"), (faint(), "digit.png")):
        report = watched(probe, image, name)
        answer = as_array(report.answer)
        if answer.size != 10 or not np.allclose(answer.ravel(), report.prediction(), atol=1e-3):
            fail("seven.other_answer")
