from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    """숫자 0–9마다 precision, recall, f1-score, support를 담은 딕셔너리를 돌려줍니다.

    A dictionary: digit 0-9 (or its string) -> precision, recall, f1-score, support.
    """
    # BEGIN SOLUTION
    return classification_report(y_true, y_pred, labels=range(10), output_dict=True, zero_division=0)
    # END SOLUTION
