"""Hidden: a longer training from another checkpoint, so that the function works for any number of epochs."""

from .judging import require_all_data, require_as_compiled, require_epochs, require_learning, require_start, resumed

SEED, EPOCHS = 43, 4
LONG = {"seed": SEED, "epochs": EPOCHS, "path": "checkpoints/epoch 3.weights.h5", "optimizer": ("SGD", 0.02)}


def test_every_epoch_is_in_the_history(probe):
    """The History has one value for every epoch trained.
    History에는 학습한 에포크마다 값이 하나씩 있습니다."""
    require_epochs(resumed(probe, **LONG), EPOCHS)


def test_longer_training_goes_on(probe):
    """A longer training starts at the checkpoint and goes on learning epoch by epoch.
    더 긴 학습도 체크포인트에서 시작해 에포크마다 계속 배웁니다."""
    report = resumed(probe, **LONG)
    require_start(report)
    require_learning(report, SEED)


def test_longer_training_sees_all_the_data(probe):
    """Every epoch of it sees every image once, with its own label.
    그 학습의 에포크마다 모든 이미지를 제 라벨과 함께 한 번씩 봅니다."""
    require_all_data(resumed(probe, **LONG), SEED, EPOCHS)


def test_longer_training_is_as_compiled(probe):
    """It keeps the optimizer and the loss that the model was compiled with.
    그 학습도 모델이 컴파일된 옵티마이저와 손실 함수 그대로입니다."""
    require_as_compiled(resumed(probe, **LONG))
