# right: support as a float, rows with further values, and an accuracy beside them
import numpy as np


def digit_report(y_true, y_pred):
    report = {"accuracy": float(np.mean(np.asarray(y_true) == np.asarray(y_pred)))}
    for digit in range(10):
        t, p = np.asarray(y_true) == digit, np.asarray(y_pred) == digit
        tp = float(np.sum(t & p))
        report[digit] = {
            "name": f"숫자 {digit}",
            "precision": tp / max(p.sum(), 1),
            "recall": tp / max(t.sum(), 1),
            "f1-score": 2 * tp / max(t.sum() + p.sum(), 1),
            "support": float(t.sum()),
        }
    return report
