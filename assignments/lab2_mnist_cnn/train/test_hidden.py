import numpy as np

from autograder.student.checks import as_history, as_integer, fail
from autograder.student.checks.reports import as_flag, as_samples

from .expected import require_fit, require_own_history, require_same_samples
from .judging import TrainCase

# 70 and 45 are more than a usual batch, and no multiples.
CASE = TrainCase.drawn(seed=19, count=70, tests=45)
DATA = CASE.data
EPOCHS = 2
MANY = 12_000
LONG = 8


def test_three_epochs_by_default(probe):
    """Called without epochs, it trains for three.
    epochs를 주지 않으면 세 에포크를 학습합니다."""
    history = as_history(CASE.report(probe, epochs=None)["returned"])
    if len(history.get("loss", ())) != 3:
        fail("train.default_epochs", received=len(history.get("loss", ())))


def test_trains_every_epoch(probe):
    """It goes on for all the epochs asked for, also while the validation gets worse.
    검증 결과가 나빠져도 요청한 에포크를 모두 학습합니다."""
    # The test images are training images with other labels: the better the training, the worse the validation.
    data = DATA | {"x_test": DATA["x_train"][:45], "y_test": (DATA["y_train"][:45] + 5) % 10}
    history = as_history(TrainCase(data).report(probe, epochs=LONG)["returned"])
    if len(history.get("loss", ())) != LONG:
        fail("train.stops_early", received=len(history.get("loss", ())))


def test_all_samples_count_alike(probe):
    """No digit and no sample counts more than another.
    모든 숫자와 모든 이미지를 똑같은 비중으로 학습합니다."""
    if as_flag(_report(probe)["weighted"]):
        fail("train.weighted")


def test_trains_on_all_the_data(probe):
    """Every epoch sees every training image once, with its own label.
    에포크마다 모든 학습 이미지를 제 라벨과 함께 한 번씩 봅니다."""
    report = _report(probe)
    require_fit(report)
    x, y = as_samples(report["trained_x"]), as_samples(report["trained_y"])
    if len(x) != EPOCHS * 70 or len(y) != len(x):
        fail("train.not_all_data")
    for epoch in np.split(np.arange(len(x)), EPOCHS):
        require_same_samples(x[epoch], y[epoch], DATA["x_train"], DATA["y_train"], "train.not_all_data")


def test_trains_on_many_images(probe):
    """It uses all of the data also when there are many.
    데이터가 많아도 전부 씁니다."""
    many = np.zeros((MANY, 4, 4, 1), dtype="uint8")
    samples = probe.count_samples(
        x_train=many,
        y_train=np.zeros(MANY, dtype="int64"),
        x_test=many[:20],
        y_test=np.zeros(20, dtype="int64"),
    )
    if as_integer(samples) != MANY:
        fail("train.not_all_data")


def test_validates_on_the_test_data(probe):
    """After every epoch it validates on (x_test, y_test), and the History tells of the model that comes out.
    에포크마다 (x_test, y_test)로 검증하고, History는 학습이 끝난 모델의 기록입니다."""
    report = _report(probe)
    require_fit(report)
    x, y = as_samples(report["tested_x"]), as_samples(report["tested_y"])
    if not len(x):
        fail("train.no_validation", name="val_loss")
    if len(x) != EPOCHS * 45 or len(y) != len(x):
        fail("train.other_validation")
    require_same_samples(x[:45], y[:45], DATA["x_test"], DATA["y_test"], "train.other_validation")
    require_own_history(CASE, report)


def test_fits_once(probe):
    """fit is called once.
    fit은 한 번만 부릅니다."""
    report = _report(probe)
    require_fit(report)
    fits = as_integer(report["fits"])
    if fits != 1:
        fail("train.fits", received=fits)


def test_leaves_the_data_alone(probe):
    """The arrays that were given are not changed, whether their values end at 1 or at 255.
    값이 1까지든 255까지든 입력으로 준 배열은 바뀌지 않습니다."""
    bright = DATA | {name: DATA[name] * 255 for name in ("x_train", "x_test")}
    for case in (CASE, TrainCase(bright)):
        report = case.report(probe, EPOCHS)
        require_fit(report)
        if as_flag(report["arguments_changed"]):
            fail("answer.changed_argument")


def _report(probe):
    return CASE.report(probe, EPOCHS)
