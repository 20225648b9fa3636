# wrong: 1.0 whatever comes in
def accuracy(y_true, y_pred):
    return 1.0
