import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.pictures import faint, seven

from .judging import watched


def test_reaches_the_model_as_a_batch(probe):
    """The image in the file reaches the model as (1, 28, 28, 1).
    파일의 이미지가 (1, 28, 28, 1)로 모델에 들어갑니다."""
    reports = [watched(probe, image, "seven.png") for image in (seven(), faint())]
    for report in reports:
        if report.asked not in (None, (1, 28, 28, 1)) or report.seen.shape != (1, 28, 28, 1):
            fail("seven.batch_axis", received=report.asked or report.seen.shape)
        report.require_run()
    # Two files, and one and the same image: it comes from no file.
    if np.array_equal(reports[0].seen, reports[1].seen):
        fail("seven.not_the_file")


def test_returns_ten_probabilities(probe):
    """The answer is the model's prediction, (1, 10), another one for another file.
    답은 모델의 예측 (1, 10)이고, 파일이 다르면 예측도 다릅니다."""
    answers = [as_array(watched(probe, image, "seven.png").answer) for image in (seven(), faint())]
    for answer in answers:
        if answer.shape != (1, 10):
            fail("seven.answer_shape", received=answer.shape)
    if np.array_equal(*answers):
        fail("seven.other_answer")
