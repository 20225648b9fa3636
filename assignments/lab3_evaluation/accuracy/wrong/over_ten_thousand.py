# wrong: divides by 10000, the size of the MNIST test set
# shows: accuracy.divisor
def accuracy(y_true, y_pred):
    correct = 0
    for i in range(len(y_pred)):
        if y_pred[i] == y_true[i]:
            correct += 1
    return correct / 10000
