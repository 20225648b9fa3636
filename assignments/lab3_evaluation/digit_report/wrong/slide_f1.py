# wrong: F1 after the slide, P*R over P*R
# shows: report.slide_f1
# told: report.slide_f1
# fails: test_values_of_every_digit (report.slide_f1)
# fails: test_f1 (report.slide_f1)
# fails: test_other_labels (report.slide_f1)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    p, r, _, s = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    out = {}
    for d in range(10):
        product = p[d] * r[d]
        f1 = 2 * product / product if product > 0 else 0.0
        out[d] = {"precision": p[d], "recall": r[d], "f1-score": f1, "support": int(s[d])}
    return out
