# wrong: the number of the example, whatever comes in
def accuracy(y_true, y_pred):
    return 0.75
