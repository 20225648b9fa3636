from autograder.checks import as_array, fail
from autograder.checks.files import seven, watched


def test_reaches_the_model_as_a_batch(probe):
    """The image reaches the model as (1, 28, 28, 1).
    이미지가 (1, 28, 28, 1)로 모델에 들어갑니다."""
    report = watched(probe, seven(), "seven.png")
    if report.asked not in (None, (1, 28, 28, 1)) or report.seen.shape != (1, 28, 28, 1):
        fail("seven.batch_axis", received=report.asked or report.seen.shape)


def test_returns_ten_probabilities(probe):
    """The answer is the model's prediction, (1, 10).
    답은 모델의 예측 (1, 10) 그대로입니다."""
    answer = as_array(watched(probe, seven(), "seven.png").answer)
    if answer.shape != (1, 10):
        fail("seven.answer_shape", received=answer.shape)
