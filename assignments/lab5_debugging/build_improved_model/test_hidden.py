"""Other digits than the public ones, so that a model that was fitted to those does not count."""

from autograder.student.checks import as_model

from .judging import require_accuracy

UNSEEN_DIGITS = 1000
# 0.85, lowered by two standard errors: a sample by itself fails nobody.
ACCURACY = 0.825


def test_recognises_further_digits(build_improved_model, probe, digits):
    """After the same training it recognizes other unseen digits, too.
    같은 학습을 마치면 처음 보는 다른 숫자도 알아봅니다."""
    # The public check judges by the first of them.
    images, labels = digits.sample(2 * UNSEEN_DIGITS, seed=52)
    further = images[UNSEEN_DIGITS:], labels[UNSEEN_DIGITS:]
    require_accuracy(ACCURACY, as_model(build_improved_model()), probe, digits, *further)
