import numpy as np

from autograder.student.checks import as_dict, fail
from autograder.student.checks.measures import member, near
from autograder.student.checks.unchanged import label_kinds, require_unchanged

from ..expected import counts_of, few_digits, labels, scores_of

Y_TRUE, Y_PRED = labels(82, 500)


def test_precision_and_recall(probe):
    """Precision and recall of each digit are right.
    숫자마다 정밀도와 재현율이 맞습니다."""
    want = scores_of(Y_TRUE, Y_PRED)
    precision, recall = (_column(probe, Y_TRUE, Y_PRED, name) for name in ("precision", "recall"))
    if near(precision, want["recall"]) and near(recall, want["precision"]):
        fail("report.swapped")
    for name, have in (("precision", precision), ("recall", recall)):
        _judge(name, have, want[name])


def test_f1(probe):
    """The f1-score of each digit is right.
    숫자마다 f1-score가 맞습니다."""
    have, want = _column(probe, Y_TRUE, Y_PRED, "f1-score"), scores_of(Y_TRUE, Y_PRED)["f1-score"]
    if near(have, np.full(10, 2)):
        fail("report.slide_f1")
    _judge("f1-score", have, want)


def test_support(probe):
    """Support counts how often each digit actually occurs.
    support는 숫자마다 실제로 나온 개수입니다."""
    have, counts = _column(probe, Y_TRUE, Y_PRED, "support"), counts_of(Y_TRUE, Y_PRED)
    if near(have, counts.sum(axis=0)):
        fail("report.support_of_predictions")
    if near(have, np.diag(counts)):
        fail("report.support_of_hits")
    _judge("support", have, counts.sum(axis=1))


def test_digits_that_are_absent(probe):
    """Digits that do not occur or are never predicted have a row as well, with zeros.
    나오지 않거나 예측되지 않은 숫자에도 0이 든 줄이 있습니다."""
    y_true, y_pred = few_digits(83)
    want = scores_of(y_true, y_pred)
    for name, right in want.items():
        if not near(_column(probe, y_true, y_pred, name), right):
            fail("report.absent_digits", name=name)


def test_other_labels_and_unchanged(digit_report, probe):
    """Other labels give another report, and the labels stay as they are, whatever integers they are.
    라벨이 다르면 리포트도 다르고, 정수 dtype이 무엇이든 입력은 바뀌지 않습니다."""
    y_true, y_pred = labels(84, 90)
    want = scores_of(y_true, y_pred)
    for name, right in want.items():
        _judge(name, _column(probe, y_true, y_pred, name), right)
    require_unchanged(digit_report, label_kinds(y_true, y_pred))


def _column(probe, y_true, y_pred, name):
    report = as_dict(probe.look_up(y_true=y_true, y_pred=y_pred))
    as_dict(report.get("answer"))
    rows = as_dict(report.get("rows"))
    values = []
    for digit in range(10):
        if digit not in rows:
            fail("report.by_name" if report.get("by_name") is True else "report.no_digit", digit=digit)
        values.append(member(as_dict(rows[digit]), name, "report.no_value", "report.not_a_number", digit=digit))
    return np.array(values)


def _judge(name, have, want):
    if near(have, want):
        return
    if near(have, 100 * want):
        fail("report.percent", name=name)
    if near(have, np.full(10, have[0])):
        fail("report.same_row", name=name)
    fail("report.other_value", name=name)
