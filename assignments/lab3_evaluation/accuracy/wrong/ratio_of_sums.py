# wrong: compares the sums of the labels, not the labels
# shows: accuracy.other_value
def accuracy(y_true, y_pred):
    return float(min(sum(y_true), sum(y_pred)) / max(sum(y_true), sum(y_pred)))
