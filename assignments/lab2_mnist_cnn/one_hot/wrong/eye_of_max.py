# wrong: the width is max(labels) + 1
# shows: onehot.width
# told: onehot.width
# fails: test_ten_wide_without_a_nine (onehot.width)
# fails: test_few_different_digits (onehot.width)
# fails: test_labels_as_mnist_gives_them (onehot.width)
import numpy as np


def one_hot(labels):
    n_classes = np.max(labels) + 1
    return np.eye(n_classes)[labels]
