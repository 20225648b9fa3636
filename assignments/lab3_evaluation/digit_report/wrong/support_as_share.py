# wrong: divides the support by the number of labels
# shows: report.support_share
# told: report.support_share
# fails: test_values_of_every_digit (report.support_share)
# fails: test_support (report.support_share)
# fails: test_other_labels (report.support_share)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    for digit in map(str, range(10)):
        report[digit]["support"] = report[digit]["support"] / len(y_true)
    return report
