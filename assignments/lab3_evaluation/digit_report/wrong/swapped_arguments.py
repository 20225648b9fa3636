# wrong: predicted and actual are swapped, so precision and recall change places
# shows: report.swapped
# told: report.swapped
# fails: test_values_of_every_digit (report.swapped)
# fails: test_precision_and_recall (report.swapped)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    return classification_report(y_pred, y_true, labels=range(10), output_dict=True, zero_division=0)
