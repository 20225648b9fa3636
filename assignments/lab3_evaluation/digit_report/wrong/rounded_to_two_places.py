# wrong: the values are rounded to two decimal places
# shows: report.other_value
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    return {digit: {name: round(float(report[str(digit)][name]), 2) for name in report[str(digit)]} for digit in range(10)}
