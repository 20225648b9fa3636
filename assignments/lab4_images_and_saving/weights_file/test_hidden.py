from functools import lru_cache

import numpy as np

from autograder.student.checks import as_array, as_dict, as_model, fail
from autograder.student.checks.reports import as_list

from ..expected import lecture_cnn
from ..judging import file_of, images_for, require_file, require_same_predictions

TOLERANCE = 1e-3


@lru_cache(maxsize=1)
def models():
    return lecture_cnn(seed=12), lecture_cnn(seed=13)


def weights_of(model):
    return file_of(model.save_weights, ".weights.h5")


def as_bytes(file):
    return np.frombuffer(file, dtype="uint8")


def test_restores_the_model(restore_weights):
    """The restored model has 203,434 parameters and predicts as the saved one does.
    불러온 모델은 파라미터가 203,434개이고 저장한 모델과 똑같이 예측합니다."""
    path = "mnist.weights.h5"
    [done] = restore_weights.run(restore_weights.step(path, files={path: weights_of(models()[0])}))
    restored = as_model(done.value)
    if restored.parameters != 203_434:
        fail("weights.parameters", received=restored.parameters)
    require_same_predictions(restored, models()[0], "weights.other_predictions")


def test_file_holds_these_weights(save_weights, reader):
    """The file at `path`, in a folder too, holds these weights, whatever it held before.
    path의 파일에는 전에 무엇이 있었든 이 가중치가 들어 있습니다. 폴더가 있는 경로에서도 그렇습니다."""
    model, path = models()[0], "checkpoints/best.weights.h5"
    old = {path: weights_of(models()[1])}
    [done] = save_weights.run(save_weights.step(model, path, files=old, collect=(path,)))
    weights = reader.weights(model=model, file=require_file(done, path))
    if weights is None:
        fail("weights.not_a_weights_file")
    wanted = models()[0].get_weights()
    if len(weights) != len(wanted):
        fail("weights.not_a_weights_file")
    for have, want in zip(weights, wanted, strict=True):
        if not np.allclose(as_array(have, want.shape), want, atol=1e-6):
            fail("weights.other_weights")


def test_evaluates_the_same(probe):
    """The restored model is compiled: on one-hot labels, evaluate gives the saved model's loss and accuracy.
    불러온 모델은 컴파일되어 있습니다: 원핫 라벨로 evaluate하면 저장한 모델의 손실과 정확도가 나옵니다."""
    model = models()[0]
    images = images_for(model, count=20)
    outputs = np.asarray(model(images, training=False), dtype="float64")
    # Three in four labels are what the model says, so that accuracy is 0.75 and no measure equals it by chance.
    digits = outputs.argmax(axis=1)
    digits[:5] = (digits[:5] + np.array([1, 3, 5, 7, 9])) % 10
    labels = np.eye(10, dtype="float32")[digits]
    file = as_bytes(weights_of(model))
    report = as_dict(probe.evaluate(file=file, path="late.weights.h5", images=images, labels=labels))
    if as_model(report.get("restored")).compiled is None:
        fail("weights.not_compiled")
    if report.get("measures") is None:
        fail("weights.cannot_evaluate")
    measures = as_dict(report["measures"])
    numbers = {name: value for name, value in measures.items() if isinstance(value, float)}
    if not np.isclose(numbers.get("loss", np.nan), -np.log(outputs[np.arange(20), digits]).mean(), atol=TOLERANCE):
        fail("weights.other_loss")
    if not any(np.isclose(value, 0.75, atol=TOLERANCE) for name, value in numbers.items() if name != "loss"):
        fail("weights.other_accuracy")


def test_a_new_model_each_time(save_weights, probe):
    """Every call returns a new model, with the weights of its own file.
    부를 때마다 그 파일의 가중치를 가진 새 모델을 돌려줍니다."""
    paths = ["runs/one.weights.h5", "runs/two.weights.h5"]
    first, second = models()
    saved = save_weights.run(
        *(save_weights.step(model, path, collect=(path,)) for model, path in zip((first, second), paths, strict=True))
    )
    files = [as_bytes(require_file(done, path)) for done, path in zip(saved, paths, strict=True)]
    report = as_dict(probe.restore_each(files=files))
    restored_models = [as_model(restored) for restored in as_list(report["restored"], count=2)]
    if report.get("same_object") is not False:
        fail("weights.same_object")
    for restored, model in zip(restored_models, models(), strict=True):
        require_same_predictions(restored, model, "weights.other_predictions")
