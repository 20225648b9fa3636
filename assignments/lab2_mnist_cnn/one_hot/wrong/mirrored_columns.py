# wrong: counts the columns from the right
# shows: onehot.wrong_column
# told: onehot.wrong_column
# fails: test_all_ten_digits (onehot.wrong_column)
# fails: test_each_label_in_its_row (onehot.wrong_column)
# fails: test_few_different_digits (onehot.wrong_column)
# fails: test_labels_as_mnist_gives_them (onehot.wrong_column)
import numpy as np


def one_hot(labels):
    return np.eye(10)[:, ::-1][labels]
