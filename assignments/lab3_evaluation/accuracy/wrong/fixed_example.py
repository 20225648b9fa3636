# wrong: the number of the example, whatever comes in
# shows: accuracy.other_value
def accuracy(y_true, y_pred):
    return 0.75
