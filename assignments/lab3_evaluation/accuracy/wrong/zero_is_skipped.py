# wrong: a right 0 is not counted because 0 is false
# shows: accuracy.zero_left_out
def accuracy(y_true, y_pred):
    hits = [t for t, p in zip(y_true, y_pred) if t == p]
    return sum(1 for h in hits if h) / len(y_true)
