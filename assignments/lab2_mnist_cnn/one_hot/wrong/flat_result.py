# wrong: the table is flattened before it is returned
# shows: onehot.axes
# told: onehot.axes
# fails: test_all_ten_digits (onehot.axes)
# fails: test_each_label_in_its_row (onehot.axes)
# fails: test_few_different_digits (onehot.axes)
# fails: test_labels_as_mnist_gives_them (onehot.axes)
import numpy as np


def one_hot(labels):
    table = np.equal.outer(labels, np.arange(10)).astype("float32")
    return table.flatten()
