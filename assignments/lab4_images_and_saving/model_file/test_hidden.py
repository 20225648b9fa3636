"""Hidden: further models, and files that the student's code did not save, so that the functions work for any model."""

from functools import lru_cache

from ..expected import small_cnn
from ..judging import dense_net, file_of
from .judging import require_new_model, require_restored, require_round_trip


@lru_cache(maxsize=1)
def models():
    return {
        "cnn": small_cnn(seed=2),
        "other": small_cnn(seed=3),
        "wide": small_cnn(seed=4, side=10, filters=6),
        "dense": dense_net(seed=5),
        "last": dense_net(seed=6),
    }


def test_restores_a_file_of_another_session(restore_model):
    """A file that was saved in another session is restored.
    다른 세션에서 저장한 파일도 불러옵니다."""
    for path, ending in (("downloads/teacher.keras", ".keras"), ("downloads/old.h5", ".h5")):
        file = file_of(models()["wide"].save, ending)
        require_restored(restore_model, file, path, models()["wide"])


def test_any_model(save_model, restore_model, reader):
    """Models of other shapes, compiled or not, are saved and restored.
    모양이 다른 모델도, 컴파일하지 않은 모델도 저장하고 불러옵니다."""
    cases = (("dense", "dense.keras", False), ("wide", "wide.h5", False), ("dense", "a/dense.h5", True))
    for name, path, compiled in cases:
        require_round_trip(save_model, restore_model, reader, models()[name], models()["last"], path, compiled)


def test_saves_over_an_old_h5_file(save_model, restore_model):
    """Another model saved to the same .h5 path is the one restored.
    같은 .h5 경로에 다른 모델을 저장하면 새 모델을 불러옵니다."""
    first, second, last = (models()[name] for name in ("cnn", "other", "last"))
    require_new_model(save_model, restore_model, first, second, last, "model.h5")
