# wrong: only the averages over all digits
# shows: report.by_name
# told: report.by_name
# fails: test_a_row_for_each_digit (report.by_name)
# fails: test_values_of_every_digit (report.by_name)
# fails: test_precision_and_recall (report.by_name)
# fails: test_f1 (report.by_name)
# fails: test_support (report.by_name)
# fails: test_other_labels (report.by_name)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    return report["macro avg"]
