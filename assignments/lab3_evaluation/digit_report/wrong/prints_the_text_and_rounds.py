# wrong: shows the report as text, too, and rounds its own values to two places
# shows: answer.rounded
# told: answer.rounded
# fails: test_values_of_every_digit (answer.rounded)
# fails: test_precision_and_recall (answer.rounded)
# fails: test_f1 (answer.rounded)
# fails: test_other_labels (answer.rounded)
from sklearn.metrics import classification_report, precision_recall_fscore_support


def digit_report(y_true, y_pred):
    digits = list(range(10))
    print(classification_report(y_true, y_pred, labels=digits, zero_division=0))
    p, r, f, s = precision_recall_fscore_support(y_true, y_pred, labels=digits, zero_division=0)
    return {
        d: {"precision": p[d].round(2), "recall": r[d].round(2), "f1-score": f[d].round(2), "support": int(s[d])}
        for d in digits
    }
