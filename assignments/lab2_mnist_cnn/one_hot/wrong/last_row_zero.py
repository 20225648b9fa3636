# wrong: the loop leaves the last label out
# shows: onehot.label_left_out
# told: onehot.label_left_out
# fails: test_all_ten_digits (onehot.label_left_out)
# fails: test_each_label_in_its_row (onehot.label_left_out)
# fails: test_few_different_digits (onehot.label_left_out)
# fails: test_labels_as_mnist_gives_them (onehot.label_left_out)
import numpy as np


def one_hot(labels):
    n = len(labels)
    y = np.zeros((n, 10), dtype=int)
    i = 0
    while i < n - 1:
        y[i, labels[i]] = 1
        i += 1
    return y
