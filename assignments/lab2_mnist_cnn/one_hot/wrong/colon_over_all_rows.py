# wrong: a colon for the rows, one label after the other
# shows: onehot.colon
# told: onehot.colon
# fails: test_all_ten_digits (onehot.colon)
# fails: test_each_label_in_its_row (onehot.colon)
# fails: test_few_different_digits (onehot.colon)
# fails: test_labels_as_mnist_gives_them (onehot.colon)
import numpy as np


def one_hot(labels):
    table = np.zeros((len(labels), 10), dtype=int)
    for label in labels:
        table[:, int(label)] = 1
    return table
