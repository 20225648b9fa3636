# wrong: the slide's 0.9773 as a constant
# shows: accuracy.other_value
def accuracy(y_true, y_pred):
    return 0.9773
