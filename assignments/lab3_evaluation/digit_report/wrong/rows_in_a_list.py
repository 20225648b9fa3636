# wrong: a list of ten rows, not a dictionary
# shows: answer.not_a_dict
# told: answer.not_a_dict
# fails: test_a_row_for_each_digit (answer.not_a_dict)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    return [report[str(digit)] for digit in range(10)]
