# right: looks the digit up in the classification report
from sklearn.metrics import classification_report


def precision_recall_f1(y_true, y_pred, positive):
    report = classification_report(y_true, y_pred, labels=list(range(10)), output_dict=True, zero_division=0)
    row = report[str(int(positive))]
    return row["precision"], row["recall"], row["f1-score"]
