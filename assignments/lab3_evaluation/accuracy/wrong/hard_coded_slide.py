# wrong: the slide's 0.9773 as a constant
def accuracy(y_true, y_pred):
    return 0.9773
