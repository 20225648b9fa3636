# wrong: shifts the labels to start at 0 in place and counts from their minimum
# shows: onehot.from_smallest
# told: onehot.from_smallest
# fails: test_all_ten_digits (onehot.from_smallest)
# fails: test_few_different_digits (onehot.from_smallest)
# fails: test_labels_as_mnist_gives_them (onehot.from_smallest)
import numpy as np


def one_hot(labels):
    labels -= labels.min()
    return np.eye(10)[labels]
