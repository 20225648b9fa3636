# wrong: adds up ones of the labels' own type: of uint8 labels at most 255 hits are counted
# shows: counts.of_label_dtype
# told: counts.of_label_dtype
# fails: test_share_of_right_predictions (counts.of_label_dtype)
def accuracy(y_true, y_pred):
    same = (y_true == y_pred).astype(y_true.dtype)
    return sum(same) / len(same)
