# wrong: keys such as '숫자 3' are neither the digit nor its string
# shows: report.other_keys
# told: report.other_keys
# fails: test_a_row_for_each_digit (report.other_keys)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    names = [f"숫자 {i}" for i in range(10)]
    return classification_report(y_true, y_pred, labels=range(10), target_names=names,
                                 output_dict=True, zero_division=0)
