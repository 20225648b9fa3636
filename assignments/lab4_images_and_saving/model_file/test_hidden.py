from functools import lru_cache

from autograder.checks import as_dict, fail
from autograder.checks.failures import CheckFailed
from autograder.checks.reports import as_list
from autograder.checks.saved import dense_net, require_same_predictions
from autograder.oracles.networks import small_cnn


@lru_cache(maxsize=1)
def models():
    return {
        "cnn": small_cnn(seed=2),
        "other": small_cnn(seed=3),
        "wide": small_cnn(seed=4, side=10, filters=6),
        "dense": dense_net(seed=5),
    }


def test_file_holds_the_model(probe):
    """The whole model lies in the file at `path`, in a folder too.
    path의 파일에 모델 전체가 들어 있습니다. 폴더가 있는 경로에서도 그렇습니다."""
    for path in ("models/best/first.keras", "models/my model.h5"):
        report = as_dict(probe.save_only(model=models()["cnn"], path=path))
        if report.get("written") is not True:
            fail("saved.no_file")
        if report.get("model") is None:
            fail("model_file.not_a_model_file")
        try:
            require_same_predictions(report["model"], models()["cnn"])
        except CheckFailed:
            fail("model_file.file_lacks_weights")


def test_restores_a_file_of_another_session(probe):
    """A file that was saved in another session is restored.
    다른 세션에서 저장한 파일도 불러옵니다."""
    for path in ("downloads/teacher.keras", "downloads/old.h5"):
        require_same_predictions(probe.restore_only(model=models()["wide"], path=path), models()["wide"])


def test_any_model(probe):
    """Models of other shapes, compiled or not, are saved and restored.
    모양이 다른 모델도, 컴파일하지 않은 모델도 저장하고 불러옵니다."""
    cases = (("dense", "dense.keras", False), ("wide", "wide.h5", False), ("dense", "a/dense.h5", True))
    for name, path, compiled in cases:
        report = as_dict(as_list(probe.round_trip(models=[models()[name]], path=path, compiled=compiled), count=1)[0])
        if report.get("written") is not True:
            fail("saved.no_file")
        require_same_predictions(report.get("restored"), models()[name])


def test_saves_over_an_old_file(probe):
    """Another model saved to the same path is the one restored.
    같은 path에 다른 모델을 저장하면 새 모델을 불러옵니다."""
    for path in ("model.keras", "model.h5"):
        first, second = models()["cnn"], models()["other"]
        reports = probe.round_trip(models=[first, second], path=path, compiled=False)
        for report, model in zip(as_list(reports, dict, count=2), (first, second), strict=True):
            if report.get("written") is not True:
                fail("saved.no_file")
            try:
                require_same_predictions(report.get("restored"), model)
            except CheckFailed as problem:
                if model is second and problem.code == "saved.other_predictions":
                    fail("model_file.old_model")
                raise
