# wrong: the values are rounded to two decimal places
# shows: answer.rounded
# told: answer.rounded
# fails: test_values_of_every_digit (answer.rounded)
# fails: test_precision_and_recall (answer.rounded)
# fails: test_f1 (answer.rounded)
# fails: test_other_labels (answer.rounded)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    return {digit: {name: round(float(report[str(digit)][name]), 2) for name in report[str(digit)]} for digit in range(10)}
