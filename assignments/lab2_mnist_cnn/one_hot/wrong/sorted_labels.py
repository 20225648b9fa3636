# wrong: sorts the labels before encoding, the order is lost
# shows: onehot.sorted
# told: onehot.sorted
# fails: test_all_ten_digits (onehot.sorted)
# fails: test_each_label_in_its_row (onehot.sorted)
# fails: test_few_different_digits (onehot.sorted)
# fails: test_labels_as_mnist_gives_them (onehot.sorted)
import numpy as np


def one_hot(labels):
    labels = np.sort(labels)
    return np.eye(10)[labels]
