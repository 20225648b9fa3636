from autograder.checks.measures import EvaluationCase

CASE = EvaluationCase(count=24, one_hot=True)


def test_returns_loss_and_accuracy(probe):
    """The answer is a dictionary with the numbers "loss" and "accuracy".
    답은 "loss"와 "accuracy" 두 숫자가 있는 딕셔너리입니다."""
    CASE.answer(probe)


def test_one_hot_labels(probe):
    """They are the model's loss and accuracy on images with one-hot labels.
    원핫 라벨이 있는 이미지에서 모델의 손실과 정확도입니다."""
    CASE.require_loss(probe)
    CASE.require_accuracy(probe)
