"""Public: the file, what is restored from it, other models and old files; hidden checks use models and files of others.
공개: 파일, 불러온 모델, 다른 모델, 예전 파일을 확인해요. 비공개 검사는 또 다른 모델과 남이 저장한 파일도 봐요.
"""

from functools import lru_cache

from autograder.student.checks import fail
from autograder.student.checks.failures import CheckFailed, StudentFailed

from ..judging import dense_net
from .judging import require_model_in, require_new_model, require_round_trip, saved_files


@lru_cache(maxsize=1)
def models():
    return {
        "images": dense_net(seed=1, shape=(28, 28, 1)),
        "dense": dense_net(seed=7),
        "other": dense_net(seed=8),
        "last": dense_net(seed=9),
    }


def test_file_holds_the_model(save_model, reader):
    """The whole model lies in the file at `path`, a .keras or an .h5 file, in a folder too.
    path의 .keras 파일이나 .h5 파일에 모델 전체가 들어 있습니다. 폴더가 있는 경로에서도 그렇습니다."""
    model, files, raised = models()["dense"], {}, {}
    for ending in (".keras", ".h5"):
        try:
            [files[ending]] = saved_files(save_model, [(model, f"models/first{ending}")])
        except CheckFailed as problem:
            raised[ending] = problem
    for ending, problem in raised.items():
        if files and isinstance(problem, StudentFailed):
            fail("model_file.one_ending", received=ending)
        if files and problem.code == "saved.no_file":
            fail("model_file.ending_left_out", received=ending)
    for problem in raised.values():
        raise problem
    for ending, file in files.items():
        require_model_in(file, ending, model, reader)


def test_keras_file(save_model, restore_model, reader):
    """Saved as .keras and restored, a model for images predicts the same.
    이미지 모델은 .keras로 저장했다가 불러와도 똑같이 예측합니다."""
    model, last = models()["images"], models()["last"]
    require_round_trip(save_model, restore_model, reader, model, last, "image_model.keras", compiled=True)


def test_h5_file(save_model, restore_model, reader):
    """Saved as .h5 and restored, another model predicts the same.
    다른 모델은 .h5로 저장했다가 불러와도 똑같이 예측합니다."""
    model, last = models()["dense"], models()["last"]
    require_round_trip(save_model, restore_model, reader, model, last, "second_model.h5", compiled=True)


def test_saves_over_an_old_file(save_model, restore_model):
    """Another model saved to the same path is the one restored.
    같은 path에 다른 모델을 저장하면 새 모델을 불러옵니다."""
    first, second, last = (models()[name] for name in ("dense", "other", "last"))
    require_new_model(save_model, restore_model, first, second, last, "model.keras")
