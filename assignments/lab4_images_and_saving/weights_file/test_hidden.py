"""Hidden: other weights, images and paths, saved by Keras itself, so that the functions work for any file."""

from functools import lru_cache

import numpy as np

from autograder.student.checks import as_dict, fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.reports import as_flag, as_list

from ..expected import lecture_cnn
from ..judging import file_of, images_for, predictions_of, require_file
from .judging import (
    evaluated,
    labels_for,
    name_error,
    require_evaluation,
    require_predictions,
    require_weights,
    require_weights_in,
    restoring,
)


@lru_cache(maxsize=1)
def models():
    return lecture_cnn(seed=12), lecture_cnn(seed=13)


def weights_of(model):
    return file_of(model.save_weights, ".weights.h5")


def as_bytes(file):
    return np.frombuffer(file, dtype="uint8")


def require_same_model(answer, model, asked):
    require_weights(answer, model.get_weights(), asked)
    require_predictions(answer, *predictions_of(model))


@lru_cache(maxsize=1)
def case():
    """A model, images (20, 28, 28, 1), what it gives for them, (20, 10), and one-hot labels."""
    model = models()[0]
    images = images_for(model, count=20)
    outputs = np.asarray(model(images, training=False), dtype="float64")
    return model, images, outputs, labels_for(outputs)


def restored_late(probe):
    """What the student's function restores from a file in a folder, evaluated on the images of ``case``."""
    model, images, _, labels = case()
    return evaluated(probe, as_bytes(weights_of(model)), "runs/late.weights.h5", images, labels)


def test_restores_other_weights(probe):
    """Other weights, in a folder, are restored as well.
    다른 가중치도, 폴더 안의 파일에서도 불러옵니다."""
    model = case()[0]
    require_same_model(restored_late(probe)["restored"], model, restoring(probe, as_bytes(weights_of(model))))


def test_file_holds_these_weights(save_weights, probe, reader):
    """The file at `path`, in a folder too, holds these weights, whatever it held before.
    path의 파일에는 전에 무엇이 있었든 이 가중치가 들어 있습니다. 폴더가 있는 경로에서도 그렇습니다."""
    model, path = models()[0], "checkpoints/best.weights.h5"
    old = {path: weights_of(models()[1])}
    [done] = save_weights.run(save_weights.step(model, path, files=old, collect=(path,)))
    require_weights_in(require_file(done, path), model, reader, probe)


def test_evaluates_other_images_the_same(probe):
    """On other images, evaluate gives the saved model's loss and accuracy, too.
    다른 이미지에서도 evaluate하면 저장한 모델의 손실과 정확도가 나옵니다."""
    require_evaluation(restored_late(probe), *case()[1:])


def test_a_new_model_each_time(save_weights, probe, reader):
    """Every call returns a new model, with the weights of its own file.
    부를 때마다 그 파일의 가중치를 가진 새 모델을 돌려줍니다."""
    paths = ["runs/one.weights.h5", "runs/two.weights.h5"]
    saved = save_weights.run(
        *(save_weights.step(model, path, collect=(path,)) for model, path in zip(models(), paths, strict=True))
    )
    files = [require_file(done, path) for done, path in zip(saved, paths, strict=True)]
    try:
        report = as_dict(probe.restore_each(files=[as_bytes(file) for file in files]))
    except StudentFailed as problem:
        name_error(problem)
        for file, model in zip(files, models(), strict=True):
            require_weights_in(file, model, reader, probe)
        raise
    restored = as_list(report["restored"], count=2)
    if report.get("same_object") is not False:
        fail("weights.same_object")
    for answer, model, file in zip(restored, models(), files, strict=True):
        try:
            require_same_model(answer, model, lambda fact: fact != "own_format" and as_flag(report[fact]))
        except CheckFailed:
            # What the file lacks is no mistake of what restores it.
            require_weights_in(file, model, reader, probe)
            raise
