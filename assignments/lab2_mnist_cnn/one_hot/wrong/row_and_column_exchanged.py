# wrong: the label comes first in the index
# shows: onehot.label_is_row
# told: onehot.label_is_row
# fails: test_all_ten_digits (onehot.label_is_row)
# fails: test_each_label_in_its_row (onehot.label_is_row)
# fails: test_few_different_digits (onehot.label_is_row)
# fails: test_labels_as_mnist_gives_them (onehot.label_is_row)
import numpy as np


def one_hot(labels):
    y = np.zeros((len(labels), 10))
    for at, label in enumerate(labels):
        y[label, at] = 1
    return y
