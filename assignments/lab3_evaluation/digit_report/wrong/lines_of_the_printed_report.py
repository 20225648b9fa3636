# wrong: cuts the report that is meant for reading into lines and words, with two decimals each
# shows: report.from_text
# told: report.from_text
# fails: test_values_of_every_digit (report.from_text)
# fails: test_precision_and_recall (report.from_text)
# fails: test_f1 (report.from_text)
# fails: test_other_labels (report.from_text)
import re

from sklearn import metrics


def digit_report(y_true, y_pred):
    printed = metrics.classification_report(y_true, y_pred, labels=range(10), zero_division=0)
    found = re.findall(r"^ +(\d) +(\S+) +(\S+) +(\S+) +(\d+)$", printed, re.MULTILINE)
    names = ("precision", "recall", "f1-score", "support")
    return {digit: dict(zip(names, map(float, values))) for digit, *values in found}
