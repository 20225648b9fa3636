from autograder.student.checks import as_history, fail

from .expected import (
    EPOCHS,
    LONG,
    loss_with,
    require_epoch,
    require_own_losses,
    resumed_by_default,
    resumed_long,
)
from .judging import COUNT, data

# Four epochs with batches of 70 and the smallest learning rate lower the loss by more than this.
LEAST_PROGRESS = 1e-4


def test_goes_on_learning(probe):
    """From the checkpoint it goes on learning, step by step and epoch by epoch; the History holds its losses.
    체크포인트에서 시작해 단계마다, 에포크마다 계속 배우고, History에는 그 손실이 있습니다."""
    report = resumed_long(probe)
    steps = report["at_checkpoint"]
    if not steps:
        fail("resume.not_trained")
    if steps[0] is not True:
        fail("resume.not_from_checkpoint")
    # Seen from outside: the weights that came back fit what was trained on better than the checkpoint's.
    x, y, checkpoint = report["x"], report["y"], data(LONG)[2]
    if x.shape[1:] != (4, 4, 1) or y.shape != (len(x), 10):
        fail("resume.not_all_data")
    if all(steps) or loss_with(report["weights"], x, y) >= loss_with(checkpoint, x, y) - LEAST_PROGRESS:
        fail("resume.nothing_learnt")
    if any(steps[1:]):
        fail("resume.reloads")
    # A training with another loss has a check and words of its own.
    if report["as_compiled"]:
        require_own_losses(report, LONG)


def test_one_epoch_by_default(probe):
    """Called without epochs, it trains for one.
    epochs를 주지 않으면 한 에포크를 학습합니다."""
    report = resumed_by_default(probe)
    losses = as_history(report["returned"]).get("loss", ())
    if len(losses) != 1:
        fail("resume.default_epochs", received=len(losses))
    samples = len(report["x"])
    if samples > COUNT:
        fail("resume.default_epochs", received=round(samples / COUNT))


def test_trains_on_all_the_data(probe):
    """Every epoch sees every image once, as it was given and with its own label.
    에포크마다 모든 이미지를 받은 그대로, 제 라벨과 함께 한 번씩 봅니다."""
    report = resumed_long(probe)
    x, y = report["x"], report["y"]
    if not len(x):
        fail("resume.not_trained")
    want_x, want_y, _ = data(LONG)
    per_epoch, rest = divmod(len(x), EPOCHS)
    if rest or per_epoch != COUNT or len(y) != len(x):
        fail("resume.not_all_data")
    if x.shape[1:] != want_x.shape[1:] or y.shape[1:] != want_y.shape[1:]:
        fail("resume.not_all_data")
    for at in range(0, len(x), COUNT):
        require_epoch(x[at : at + COUNT], y[at : at + COUNT], want_x, want_y)


def test_trains_as_compiled(probe):
    """Training goes on with the optimizer and the loss that the model was compiled with.
    모델이 컴파일된 옵티마이저와 손실 함수 그대로 학습합니다."""
    for report in (resumed_by_default(probe), resumed_long(probe)):
        if not report["as_compiled"]:
            fail("resume.recompiled")


def test_every_epoch_is_in_the_history(probe):
    """The History has one value for every epoch trained.
    History에는 학습한 에포크마다 값이 하나씩 있습니다."""
    report = resumed_long(probe)
    losses = as_history(report["returned"]).get("loss", ())
    if len(losses) != EPOCHS or len(report["x"]) > EPOCHS * COUNT:
        fail("resume.epochs", received=len(losses))


def test_leaves_the_data_alone(probe):
    """The arrays that were given are not changed.
    입력으로 준 배열은 바뀌지 않습니다."""
    if resumed_by_default(probe)["changed"]:
        fail("answer.changed_argument")
