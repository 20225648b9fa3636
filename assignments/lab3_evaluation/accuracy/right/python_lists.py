# right: plain lists, counted
def accuracy(y_true, y_pred):
    pairs = list(zip(y_true.tolist(), y_pred.tolist()))
    return [a == b for a, b in pairs].count(True) / len(pairs)
