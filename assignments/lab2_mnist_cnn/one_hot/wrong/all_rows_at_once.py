# wrong: out[:, labels] = 1 sets the columns in every row
# shows: onehot.every_row
# told: onehot.every_row
# fails: test_all_ten_digits (onehot.every_row)
# fails: test_each_label_in_its_row (onehot.every_row)
# fails: test_few_different_digits (onehot.every_row)
# fails: test_labels_as_mnist_gives_them (onehot.every_row)
import numpy as np


def one_hot(labels):
    out = np.zeros((len(labels), 10))
    out[:, labels] = 1
    return out
