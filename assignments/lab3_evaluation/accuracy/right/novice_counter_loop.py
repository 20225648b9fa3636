# right: beginner's loop with a counter
def accuracy(y_true, y_pred):
    correct = 0
    total = 0
    for i in range(len(y_true)):
        if y_true[i] == y_pred[i]:
            correct = correct + 1
        total = total + 1
    return correct / total
