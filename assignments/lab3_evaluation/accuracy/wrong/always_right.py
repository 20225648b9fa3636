# wrong: 1.0 whatever comes in
# shows: accuracy.other_value
def accuracy(y_true, y_pred):
    return 1.0
