# right: catches ZeroDivisionError
def precision_recall_f1(y_true, y_pred, positive):
    pairs = [(t == positive, p == positive) for t, p in zip(y_true, y_pred)]
    tp = pairs.count((True, True))
    fp = pairs.count((False, True))
    fn = pairs.count((True, False))

    def 나누기(위, 아래):
        try:
            return 위 / 아래
        except ZeroDivisionError:
            return 0.0

    정밀도 = 나누기(tp, tp + fp)
    재현율 = 나누기(tp, tp + fn)
    return [정밀도, 재현율, 나누기(2 * 정밀도 * 재현율, 정밀도 + 재현율)]
