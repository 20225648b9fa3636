"""Public: one training on a small data set, and its History, samples, epochs and arrays. Hidden: other and larger data.
공개 검사는 작은 데이터로 한 학습의 History, 샘플, 에포크와 배열을 봐요. 비공개 검사는 다르고 더 많은 데이터를 봐요."""

from autograder.student.checks import as_history, as_integer, fail
from autograder.student.checks.reports import as_flag, as_samples
from autograder.student.checks.situations import told_apart

from .judging import TrainCase, is_weighted, require_epochs, require_own_history, require_trained
from .samples import ON_TEST_DATA, samples_mistake, validation_mistake

# 120 and 45 are more than a usual batch, and no multiples.
CASE = TrainCase.drawn(seed=17, count=120, tests=45, epochs=2)
# Played, not trained: a number that nobody writes down.
EPOCHS = 6


def test_trains_the_given_model(probe):
    """The model that was given is the one trained, compiled as it was, and it gets better.
    받은 모델을 컴파일된 그대로 학습하고, 모델은 더 나아집니다."""
    require_trained(CASE, CASE.report(probe))


def test_trains_on_the_training_data(probe):
    """The images of x_test are not trained on.
    x_test의 이미지로 학습하지 않습니다."""
    report = CASE.report(probe)
    if not as_flag(report["arguments_changed"]) and samples_mistake(CASE.data, report) == ON_TEST_DATA:
        fail(ON_TEST_DATA)


def test_fits_once(probe):
    """fit is called once.
    fit은 한 번만 부릅니다."""
    fits = as_integer(CASE.report(probe)["fits"])
    if fits != 1:
        fail("train.fits")


def test_trains_every_epoch(probe):
    """It trains for all the epochs asked for, also while the validation gets worse.
    검증 결과가 나빠져도 요청한 에포크를 모두 학습합니다."""
    require_epochs((CASE.report(probe), CASE.epochs), (CASE.played(probe, EPOCHS), EPOCHS))


def test_returns_the_history(probe):
    """The function returns fit's History with loss, accuracy, val_loss and val_accuracy.
    함수는 loss, accuracy, val_loss, val_accuracy가 있는 History를 돌려줍니다."""
    report = CASE.report(probe)
    history = as_history(report["returned"])
    # Nothing was validated while it trained.
    if history.get("val_loss") and as_flag(report["evaluated"]) and not len(as_samples(report["tested_x"])):
        fail("train.evaluated_afterwards")
    for name in ("loss", "accuracy", "val_loss", "val_accuracy"):
        if not history.get(name):
            fail("train.no_validation", name=name)


def test_one_value_an_epoch(probe):
    """The History has one value of each for every epoch.
    History의 각 항목에는 에포크마다 값이 하나씩 있습니다."""
    history = as_history(CASE.report(probe)["returned"])
    epochs = len(history.get("loss", ()))
    for name in ("accuracy", "val_loss", "val_accuracy"):
        if len(history.get(name, ())) != epochs:
            fail("train.not_every_epoch", name=name, received=len(history.get(name, ())))


def test_three_epochs_by_default(probe):
    """Called without epochs, it trains for three.
    epochs를 주지 않으면 세 에포크를 학습합니다."""
    asked = as_integer(CASE.bright().played(probe)["asked"])
    if asked != 3:
        fail("train.default_epochs", received=asked)


def test_trains_on_all_the_data(probe):
    """Every epoch sees every training image once, with its own label.
    에포크마다 모든 학습 이미지를 제 라벨과 함께 한 번씩 봅니다."""
    report = CASE.report(probe)
    code = samples_mistake(CASE.data, report)
    # Arrays that were changed differ from those of the case, but images keep their labels.
    if code and (code == "train.pairs" or not as_flag(report["arguments_changed"])):
        with told_apart({"train.few_steps": {"train.full_batches_only": lambda: CASE.leaves_a_rest(probe)}}):
            fail(code)


def test_all_samples_count_alike(probe):
    """No digit and no sample counts more than another.
    모든 숫자와 모든 이미지를 똑같은 비중으로 학습합니다."""
    if is_weighted(CASE.report(probe)):
        fail("train.weighted")


def test_validates_on_the_test_data(probe):
    """It validates on (x_test, y_test), all of them, and the History tells of the model that comes out.
    (x_test, y_test) 전체로 검증하고, History는 학습이 끝난 모델의 기록입니다."""
    report = CASE.report(probe)
    if not as_flag(report["arguments_changed"]) and (code := validation_mistake(CASE.data, report)):
        fail(code)
    require_own_history(CASE, report)


def test_leaves_the_data_alone(probe):
    """The arrays that were given are not changed, whether their values end at 1 or at 255.
    값이 1까지든 255까지든 입력으로 준 배열은 바뀌지 않습니다."""
    for report in (CASE.played(probe, EPOCHS), CASE.bright().played(probe)):
        if as_flag(report["arguments_changed"]):
            fail("answer.changed_argument")
