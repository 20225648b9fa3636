# wrong: each digit has a bare tuple, not the named values
# shows: report.no_value
# told: report.no_value
# fails: test_four_values_a_row (report.no_value)
from sklearn.metrics import precision_recall_fscore_support


def digit_report(y_true, y_pred):
    columns = precision_recall_fscore_support(y_true, y_pred, labels=range(10), zero_division=0)
    return {d: tuple(float(c[d]) for c in columns) for d in range(10)}
