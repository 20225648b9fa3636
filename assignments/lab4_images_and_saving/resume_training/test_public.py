from autograder.student.checks import as_history, fail

from .judging import resumed


def test_returns_the_history(probe):
    """The function returns fit's History, with one value for every epoch asked for.
    함수는 요청한 에포크마다 값이 하나씩 있는 fit의 History를 돌려줍니다."""
    losses = as_history(resumed(probe, 41, epochs=2)["returned"]).get("loss", ())
    if len(losses) != 2:
        fail("resume.epochs", received=len(losses))


def test_starts_at_the_checkpoint(probe):
    """The first training step begins with the checkpoint's weights.
    첫 학습 단계가 체크포인트의 가중치에서 시작합니다."""
    steps = resumed(probe, 41, epochs=2)["at_checkpoint"]
    if not steps:
        fail("resume.not_trained")
    if steps[0] is not True:
        fail("resume.not_from_checkpoint")
