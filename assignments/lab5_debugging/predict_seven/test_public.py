"""Public: shape, pixels and prediction, for a JPEG, a PNG and a color file. Hidden checks try other pictures and files.
공개 검사는 JPEG, PNG, 컬러 파일로 shape, 픽셀, 예측을 봐요. 비공개 검사는 다른 그림과 파일로 더 확인해요."""

from autograder.student.checks.pictures import faint, seven, smooth

from .judging import require_files, require_pixels, require_prediction, watched

GRAY = ((seven(), "digit.jpg", "L"), (faint(), "digit.png", "L"))
# The last one has neither a 0 nor a 255: a scale by its own least value differs there from one by its maximum.
FILES = (*GRAY, (faint(), "color.png", "RGB"), (smooth(28, 28, 56, 40, 200), "bright.png", "L"))


def test_reaches_the_model_as_a_batch(probe):
    """The image in a gray file reaches the model as (1, 28, 28, 1).
    흑백 파일의 이미지가 (1, 28, 28, 1)로 모델에 들어갑니다."""
    require_files([watched(probe, image, name, mode) for image, name, mode in GRAY])


def test_pixels_are_scaled(probe):
    """The pixels that reach the model are the file's divided by 255, from 0 to 1, for color files too.
    컬러 파일에서도 모델에 들어가는 픽셀은 파일의 픽셀을 255로 나눈 0에서 1까지의 값입니다."""
    reports = [watched(probe, image, name, mode, any_axes=True) for image, name, mode in FILES]
    require_files(reports)
    require_pixels(reports, FILES)


def test_returns_the_prediction(probe):
    """The answer is what the model predicts for this file, (1, 10).
    답은 모델이 이 파일을 예측한 값 그대로, (1, 10)입니다."""
    for image, name, mode in GRAY:
        require_prediction(watched(probe, image, name, mode))
