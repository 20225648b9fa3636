# wrong: integer division gives 0 unless everything is right
# shows: accuracy.all_or_nothing
def accuracy(y_true, y_pred):
    correct = 0
    for t, p in zip(y_true, y_pred):
        if t == p:
            correct += 1
    return float(correct // len(y_true))
