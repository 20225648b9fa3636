"""Public: the weights file, the restored model and its evaluation; hidden checks use other weights, images and paths.
공개: 가중치 파일, 불러온 모델, evaluate의 결과를 확인해요. 비공개 검사는 다른 가중치와 이미지, 경로로 같은 것을 봐요.
"""

from functools import lru_cache

from autograder.student.checks import as_dict, fail
from autograder.student.checks.failures import StudentFailed
from autograder.student.checks.reports import as_flag, as_list

from ..judging import dense_net, file_of, places, require_file
from .judging import (
    IMAGES,
    OUTPUTS,
    cnn_file,
    cnn_weights,
    evaluated,
    labels_for,
    name_error,
    require_evaluation,
    require_network,
    require_predictions,
    require_weights,
    require_weights_in,
    restoring,
)

PATH = "best.weights.h5"
# What Python says where None was taken for a model.
NO_MODEL = "'NoneType' object has no attribute"
LABELS = labels_for(OUTPUTS)


@lru_cache(maxsize=1)
def models():
    return dense_net(seed=11), dense_net(seed=14)


def test_writes_the_weights(save_weights, probe, reader):
    """A file with the model's weights lies at `path`, whatever it held before.
    path에 모델의 가중치가 든 파일이 생깁니다. 전에 무엇이 있었든 그렇습니다."""
    model, other = models()
    old = file_of(other.save_weights, ".weights.h5")
    for files in ({}, {PATH: old}):
        try:
            [done] = save_weights.run(save_weights.step(model, PATH, files=files, collect=places(PATH)))
        except StudentFailed as problem:
            name_error(problem)
            raise
        file = require_file(done, PATH)
        if files and file == old:
            fail("weights.not_replaced")
        require_weights_in(file, model, reader, probe)


def test_restores_the_weights(probe):
    """The restored model has 203,434 parameters and the file's weights.
    불러온 모델은 파라미터가 203,434개이고, 파일의 가중치를 가집니다."""
    file = cnn_file(1)
    try:
        answer = evaluated(probe, file, PATH, IMAGES, LABELS)["restored"]
    except StudentFailed as problem:
        if NO_MODEL in str(problem.facts.get("text", "")):
            _name_none(probe, file)
        if as_flag(as_dict(probe.restore_after_saving(model=models()[0], files=[]))["same_object"]):
            fail("weights.same_object")
        raise
    if answer is None:
        _name_none(probe, file)
    require_weights(answer, cnn_weights(1), restoring(probe, file))


def test_predicts_the_same(probe):
    """With these weights, the restored model predicts what the saved one does.
    불러온 모델은 이 가중치로 저장한 모델과 똑같이 예측합니다."""
    report = evaluated(probe, cnn_file(1), PATH, IMAGES, LABELS)
    require_predictions(report["restored"], IMAGES, OUTPUTS)


def test_new_model(probe):
    """Every call returns a new model: not the one that was saved, and not the one returned before.
    부를 때마다 새 모델을 돌려줍니다. 저장한 모델도, 앞에서 돌려준 모델도 아닙니다."""
    files = [cnn_file(1), cnn_file(2)]
    try:
        report = as_dict(probe.restore_after_saving(model=models()[0], files=files))
    except StudentFailed as problem:
        name_error(problem)
        raise
    if report.get("same_object") is not False:
        fail("weights.same_object")
    for answer in as_list(report["restored"], count=2):
        require_network(answer)


def test_evaluates_the_same(probe):
    """The restored model is compiled: on one-hot labels, evaluate gives categorical cross-entropy and accuracy.
    불러온 모델은 컴파일되어 있습니다: 원핫 라벨로 evaluate하면 categorical crossentropy와 정확도가 나옵니다."""
    report = evaluated(probe, cnn_file(1), PATH, IMAGES, LABELS)
    require_evaluation(report, IMAGES, OUTPUTS, LABELS)


def _name_none(probe, file):
    """Fail with words for the method of the model whose result, None, was taken for the model."""
    if used := as_list(probe.nothing_used(file=file, path=PATH), str):
        fail("weights.method_gives_none", received=used[0])
