# wrong: range(1, 10) leaves out the digit 0
# shows: report.no_digit
# told: report.no_digit
# fails: test_a_row_for_each_digit (report.no_digit)
# fails: test_values_of_every_digit (report.no_digit)
# fails: test_precision_and_recall (report.no_digit)
# fails: test_f1 (report.no_digit)
# fails: test_support (report.no_digit)
# fails: test_other_labels (report.no_digit)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    return classification_report(y_true, y_pred, labels=range(1, 10), output_dict=True, zero_division=0)
