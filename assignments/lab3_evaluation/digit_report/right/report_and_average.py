# right: own rows and an average row of its own as a further key
from collections import Counter


def digit_report(y_true, y_pred):
    t = [int(v) for v in y_true]
    p = [int(v) for v in y_pred]
    support, predicted = Counter(t), Counter(p)
    hit = Counter(a for a, b in zip(t, p) if a == b)
    out = {}
    for d in range(10):
        out[d] = {
            "precision": hit[d] / predicted[d] if predicted[d] else 0.0,
            "recall": hit[d] / support[d] if support[d] else 0.0,
            "f1-score": 2 * hit[d] / (predicted[d] + support[d]) if predicted[d] + support[d] else 0.0,
            "support": support[d],
        }
    out["평균"] = {k: sum(out[d][k] for d in range(10)) / 10 for k in ("precision", "recall", "f1-score")}
    return out
