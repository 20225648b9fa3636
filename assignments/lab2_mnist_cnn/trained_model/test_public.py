"""Public: the model file, prepare_images and 95 % of digits; every mistake shows there. Hidden: the threshold of 97 %.
공개 검사는 모델 파일과 prepare_images, 정확도 95%를 봐요. 비공개 검사는 정확도 97%를 봐요."""

from .judging import require_accuracy


def test_accuracy_of_95_percent(prepare_images, probe, digits, handed_in):
    """The saved model, fed by prepare_images, finds at least 95 % of digits it has not seen.
    저장한 모델은 prepare_images를 거친 처음 보는 숫자를 95% 이상 맞힙니다."""
    require_accuracy(0.95, prepare_images, probe, digits, handed_in)
