from functools import lru_cache

from autograder.student.checks import fail
from autograder.student.checks.failures import CheckFailed

from ..expected import small_cnn
from ..judging import dense_net, file_of, require_file, require_same_predictions
from .judging import round_trip


@lru_cache(maxsize=1)
def models():
    return {
        "cnn": small_cnn(seed=2),
        "other": small_cnn(seed=3),
        "wide": small_cnn(seed=4, side=10, filters=6),
        "dense": dense_net(seed=5),
        "last": dense_net(seed=6),
    }


def test_file_holds_the_model(save_model, reader):
    """The whole model lies in the file at `path`, in a folder too.
    path의 파일에 모델 전체가 들어 있습니다. 폴더가 있는 경로에서도 그렇습니다."""
    for path, ending in (("models/best/first.keras", ".keras"), ("models/my model.h5", ".h5")):
        [done] = save_model.run(save_model.step(models()["cnn"], path, collect=(path,)))
        found = reader.model(file=require_file(done, path), ending=ending)
        if found is None:
            fail("model_file.not_a_model_file")
        try:
            require_same_predictions(found, models()["cnn"])
        except CheckFailed:
            fail("model_file.file_lacks_weights")


def test_restores_a_file_of_another_session(restore_model):
    """A file that was saved in another session is restored.
    다른 세션에서 저장한 파일도 불러옵니다."""
    for path, ending in (("downloads/teacher.keras", ".keras"), ("downloads/old.h5", ".h5")):
        file = file_of(models()["wide"].save, ending)
        [done] = restore_model.run(restore_model.step(path, files={path: file}))
        require_same_predictions(done.value, models()["wide"])


def test_any_model(save_model, restore_model):
    """Models of other shapes, compiled or not, are saved and restored.
    모양이 다른 모델도, 컴파일하지 않은 모델도 저장하고 불러옵니다."""
    cases = (("dense", "dense.keras", False), ("wide", "wide.h5", False), ("dense", "a/dense.h5", True))
    for name, path, compiled in cases:
        model = models()[name]
        [restored] = round_trip(save_model, restore_model, [model], models()["last"], path, compiled)
        require_same_predictions(restored, model)


def test_saves_over_an_old_file(save_model, restore_model):
    """Another model saved to the same path is the one restored.
    같은 path에 다른 모델을 저장하면 새 모델을 불러옵니다."""
    for path in ("model.keras", "model.h5"):
        first, second = models()["cnn"], models()["other"]
        restored = round_trip(save_model, restore_model, [first, second], models()["last"], path, compiled=False)
        require_same_predictions(restored[0], first)
        try:
            require_same_predictions(restored[1], second)
        except CheckFailed as problem:
            if problem.code == "saved.other_predictions":
                fail("model_file.old_model")
            raise
