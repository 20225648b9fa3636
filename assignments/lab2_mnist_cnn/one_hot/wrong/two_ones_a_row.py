# wrong: marks the next label, too
# shows: onehot.not_one_hot
# told: onehot.not_one_hot
# fails: test_all_ten_digits (onehot.not_one_hot)
# fails: test_each_label_in_its_row (onehot.not_one_hot)
# fails: test_few_different_digits (onehot.not_one_hot)
# fails: test_labels_as_mnist_gives_them (onehot.not_one_hot)
import numpy as np


def one_hot(labels):
    rows = np.eye(10)[labels]
    return np.maximum(rows, np.roll(rows, 1, axis=1))
