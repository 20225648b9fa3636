# wrong: a digit without a denominator counts as 1.0, by way of zero_division
# shows: report.zero_denominator
# told: report.zero_denominator
# fails: test_digits_that_are_absent (report.zero_denominator)
# fails: test_other_absent_digits (report.zero_denominator)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    columns = precision_recall_fscore_support(y_true, y_pred, labels=list(range(10)), zero_division=1.0)
    names = ("precision", "recall", "f1-score", "support")
    return {digit: {name: float(column[digit]) for name, column in zip(names, columns)} for digit in range(10)}
