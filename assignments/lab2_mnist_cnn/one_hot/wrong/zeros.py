# wrong: ten columns of zeros
# shows: onehot.all_zero
# told: onehot.all_zero
# fails: test_all_ten_digits (onehot.all_zero)
# fails: test_each_label_in_its_row (onehot.all_zero)
# fails: test_few_different_digits (onehot.all_zero)
# fails: test_labels_as_mnist_gives_them (onehot.all_zero)
import numpy as np


def one_hot(labels):
    return np.zeros((len(labels), 10))
