# wrong: prints the report and returns nothing
# shows: answer.none
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    print(classification_report(y_true, y_pred, labels=range(10), zero_division=0))
