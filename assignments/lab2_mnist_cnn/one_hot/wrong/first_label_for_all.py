# wrong: an index that never moves on takes the first label for each row
# shows: onehot.one_label
# told: onehot.one_label
# fails: test_all_ten_digits (onehot.one_label)
# fails: test_each_label_in_its_row (onehot.one_label)
# fails: test_few_different_digits (onehot.one_label)
# fails: test_labels_as_mnist_gives_them (onehot.one_label)
import numpy as np


def one_hot(labels):
    at = 0
    rows = []
    for _ in labels:
        rows.append(np.eye(10)[labels[at]])
    return np.array(rows)
