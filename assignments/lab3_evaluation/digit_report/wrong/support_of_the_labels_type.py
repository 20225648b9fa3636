# wrong: counts how often a digit occurs in the dtype of the labels, so that uint8 begins again after 255
# shows: counts.of_label_dtype
# told: counts.of_label_dtype
# fails: test_values_of_every_digit (counts.of_label_dtype)
from sklearn.metrics import classification_report


def digit_report(y_true, y_pred):
    report = classification_report(y_true, y_pred, labels=list(range(10)), output_dict=True, zero_division=0)
    for digit in range(10):
        ones = (y_true == digit).astype(y_true.dtype)
        report[str(digit)]["support"] = int(ones.sum(dtype=ones.dtype))
    return report
