# wrong: the width is max(labels) + 1
# shows: onehot.up_to_largest
# told: onehot.up_to_largest
# fails: test_ten_wide_without_a_nine (onehot.up_to_largest)
# fails: test_few_different_digits (onehot.up_to_largest)
# fails: test_labels_as_mnist_gives_them (onehot.up_to_largest)
import numpy as np


def one_hot(labels):
    n_classes = np.max(labels) + 1
    return np.eye(n_classes)[labels]
