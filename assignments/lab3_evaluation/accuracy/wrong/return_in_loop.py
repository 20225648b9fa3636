# wrong: returns inside the loop after the first digit
# shows: accuracy.first_only
def accuracy(y_true, y_pred):
    correct = 0
    for t, p in zip(y_true, y_pred):
        if t == p:
            correct += 1
        return correct / len(y_true)
