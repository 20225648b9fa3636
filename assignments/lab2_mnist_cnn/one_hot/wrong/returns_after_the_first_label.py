# wrong: returns in the first turn of the loop
# shows: onehot.first_only
# told: onehot.first_only
# fails: test_all_ten_digits (onehot.first_only)
# fails: test_each_label_in_its_row (onehot.first_only)
# fails: test_few_different_digits (onehot.first_only)
# fails: test_labels_as_mnist_gives_them (onehot.first_only)
import numpy as np


def one_hot(labels):
    rows = np.zeros((len(labels), 10), dtype="float32")
    for number, label in enumerate(labels):
        rows[number] = [float(column == label) for column in range(10)]
        return rows
    return rows
