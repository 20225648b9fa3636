import numpy as np

from autograder.checks import as_dict, as_history, as_integer, fail
from autograder.checks.reports import as_flag, as_samples

RNG = np.random.default_rng(19)
# Every image is different, so that a sample names its place; 70 and 45 are more than a usual batch, and no multiples.
DATA = {
    "x_train": RNG.random((70, 4, 4, 1)).astype("float32"),
    "y_train": RNG.integers(0, 10, 70),
    "x_test": RNG.random((45, 4, 4, 1)).astype("float32"),
    "y_test": RNG.integers(0, 10, 45),
}
EPOCHS = 2
MANY = 12_000


def test_three_epochs_by_default(probe):
    """Called without epochs, it trains for three.
    epochs를 주지 않으면 세 에포크를 학습합니다."""
    history = as_history(as_dict(probe.train_and_record(**DATA, epochs=None))["returned"])
    if len(history.get("loss", ())) != 3:
        fail("train.default_epochs", received=len(history.get("loss", ())))


def test_trains_on_all_the_data(probe):
    """Every epoch sees every training image once, with its own label.
    에포크마다 모든 학습 이미지를 제 라벨과 함께 한 번씩 봅니다."""
    report = _report(probe)
    _require_fit(report)
    x, y = as_samples(report["trained_x"]), as_samples(report["trained_y"])
    if len(x) != EPOCHS * 70 or len(y) != len(x):
        fail("train.not_all_data")
    for epoch in np.split(np.arange(len(x)), EPOCHS):
        _same_samples(x[epoch], y[epoch], DATA["x_train"], DATA["y_train"], "train.not_all_data")


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
    """After every epoch it validates on (x_test, y_test).
    에포크마다 (x_test, y_test)로 검증합니다."""
    report = _report(probe)
    _require_fit(report)
    x, y = as_samples(report["tested_x"]), as_samples(report["tested_y"])
    if not len(x):
        fail("train.no_validation", name="val_loss")
    if len(x) != EPOCHS * 45 or len(y) != len(x):
        fail("train.other_validation")
    _same_samples(x[:45], y[:45], DATA["x_test"], DATA["y_test"], "train.other_validation")


def test_trains_the_given_model(probe):
    """The model that was given is the one trained, compiled as it was.
    받은 모델을 컴파일된 그대로 학습합니다."""
    report = _report(probe)
    if as_flag(report["recompiled"]):
        fail("train.recompiled")
    if not as_flag(report["weights_changed"]):
        fail("train.model_untouched")


def test_fits_once(probe):
    """fit is called once.
    fit은 한 번만 부릅니다."""
    report = _report(probe)
    _require_fit(report)
    fits = as_integer(report["fits"])
    if fits != 1:
        fail("train.fits", received=fits)


def test_leaves_the_data_alone(probe):
    """The arrays that were given are not changed.
    입력으로 준 배열은 바뀌지 않습니다."""
    report = _report(probe)
    _require_fit(report)
    if as_flag(report["arguments_changed"]):
        fail("answer.changed_argument")


def _require_fit(report):
    if as_integer(report["fits"]) < 1:
        fail("train.never_fits")


def _report(probe):
    return as_dict(probe.train_and_record(**DATA, epochs=EPOCHS))


def _same_samples(x, y, want_x, want_y, code):
    if x.shape != want_x.shape or len(y) != len(want_y):
        fail(code)
    have, want = np.lexsort(x.reshape(len(x), -1).T), np.lexsort(want_x.reshape(len(want_x), -1).T)
    if not np.allclose(x[have], want_x[want], atol=1e-6) or not np.array_equal(y[have], want_y[want]):
        fail(code)
