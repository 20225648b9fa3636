# wrong: turns the caller's labels into 0 and 1 in place
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_labels_alone (answer.changed_argument)
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    for a in (y_true, y_pred):
        mask = a == positive
        a[:] = 0
        a[mask] = 1
    p, r, f, _ = precision_recall_fscore_support(y_true, y_pred, pos_label=1, average="binary", zero_division=0)
    return p, r, f
