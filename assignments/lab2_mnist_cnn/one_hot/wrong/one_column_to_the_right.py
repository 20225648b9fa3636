# wrong: leaves the first column free and marks the column after the label's
# shows: onehot.shifted
# told: onehot.shifted
# fails: test_all_ten_digits (onehot.shifted)
# fails: test_each_label_in_its_row (onehot.shifted)
# fails: test_few_different_digits (onehot.shifted)
# fails: test_labels_as_mnist_gives_them (onehot.shifted)
import numpy as np


def one_hot(labels):
    table = np.roll(np.eye(10), 1, axis=1)
    return table[np.asarray(labels)]
