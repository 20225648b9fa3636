# wrong: the printed text of the report, not a dictionary
# shows: answer.not_a_dict
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    return classification_report(y_true, y_pred, labels=range(10), zero_division=0)
