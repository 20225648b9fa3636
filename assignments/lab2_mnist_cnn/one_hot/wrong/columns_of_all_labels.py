# wrong: asks of each column whether any label is this digit, and repeats that row
# shows: onehot.every_row
# told: onehot.every_row
# fails: test_all_ten_digits (onehot.every_row)
# fails: test_each_label_in_its_row (onehot.every_row)
# fails: test_few_different_digits (onehot.every_row)
# fails: test_labels_as_mnist_gives_them (onehot.every_row)
import numpy as np


def one_hot(labels):
    present = np.isin(range(10), labels)
    return np.repeat(present[None, :], len(labels), axis=0).astype("float32")
