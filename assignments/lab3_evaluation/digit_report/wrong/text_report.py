# wrong: the printed text of the report, not a dictionary
# shows: report.text
# told: report.text
# fails: test_a_row_for_each_digit (report.text)
# fails: test_values_of_every_digit (report.text)
# fails: test_precision_and_recall (report.text)
# fails: test_f1 (report.text)
# fails: test_support (report.text)
# fails: test_other_labels (report.text)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    return classification_report(y_true, y_pred, labels=range(10), zero_division=0)
