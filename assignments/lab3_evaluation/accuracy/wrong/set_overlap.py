# wrong: overlap of the sets of digits, order does not matter
# shows: accuracy.other_value
def accuracy(y_true, y_pred):
    a = set(int(v) for v in y_true)
    b = set(int(v) for v in y_pred)
    return len(a & b) / len(a | b)
