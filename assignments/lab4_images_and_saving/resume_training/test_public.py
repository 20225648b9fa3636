"""Public: one resumed training, and one with the default of epochs; hidden checks look at a longer training.
공개: 이어서 한 학습 하나와, epochs를 주지 않은 학습 하나를 확인해요. 비공개 검사는 더 긴 학습도 봐요.
"""

from autograder.student.checks import as_history, fail

from .judging import (
    COUNT,
    require_all_data,
    require_as_compiled,
    require_epochs,
    require_learning,
    require_start,
    resumed,
)

# The same calls for several checks: each training runs once.
SEED, EPOCHS = 41, 2
DEFAULT = {"seed": 42, "epochs": None, "path": "checkpoints/last.weights.h5", "optimizer": ("RMSprop", 0.003)}


def test_returns_the_history(probe):
    """The function returns fit's History, with one value for every epoch asked for.
    함수는 요청한 에포크마다 값이 하나씩 있는 fit의 History를 돌려줍니다."""
    require_epochs(resumed(probe, SEED, EPOCHS), EPOCHS)


def test_starts_at_the_checkpoint(probe):
    """The first training step begins with the checkpoint's weights.
    첫 학습 단계가 체크포인트의 가중치에서 시작합니다."""
    require_start(resumed(probe, SEED, EPOCHS))


def test_goes_on_learning(probe):
    """From the checkpoint it goes on learning, step by step; the History holds its losses.
    체크포인트에서 시작해 단계마다 계속 배우고, History에는 그 손실이 있습니다."""
    require_learning(resumed(probe, SEED, EPOCHS), SEED)


def test_trains_on_all_the_data(probe):
    """Every epoch sees every image once, as it was given and with its own label.
    에포크마다 모든 이미지를 받은 그대로, 제 라벨과 함께 한 번씩 봅니다."""
    require_all_data(resumed(probe, SEED, EPOCHS), SEED, EPOCHS)


def test_trains_as_compiled(probe):
    """Training goes on with the optimizer and the loss that the model was compiled with.
    모델이 컴파일된 옵티마이저와 손실 함수 그대로 학습합니다."""
    for report in (resumed(probe, SEED, EPOCHS), resumed(probe, **DEFAULT)):
        require_as_compiled(report)


def test_one_epoch_by_default(probe):
    """Called without epochs, it trains for one.
    epochs를 주지 않으면 한 에포크를 학습합니다."""
    report = resumed(probe, **DEFAULT)
    losses = as_history(report["returned"]).get("loss", ())
    if len(losses) != 1:
        fail("resume.default_epochs", received=len(losses))
    samples = len(report["x"])
    if samples > COUNT:
        fail("resume.default_epochs", received=round(samples / COUNT))


def test_leaves_the_data_alone(probe):
    """The arrays that were given are not changed.
    입력으로 준 배열은 바뀌지 않습니다."""
    if resumed(probe, SEED, EPOCHS)["changed"]:
        fail("answer.changed_argument")
