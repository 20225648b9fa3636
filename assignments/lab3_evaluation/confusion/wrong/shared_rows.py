# wrong: [[0] * 10] * 10 is ten times the same row
# shows: confusion.shared_rows
def confusion(y_true, y_pred):
    cm = [[0] * 10] * 10
    for t, p in zip(y_true, y_pred):
        cm[t][p] += 1
    return cm
