# wrong: -1 where 0 belongs
# shows: onehot.other_numbers
# told: onehot.other_numbers
# fails: test_all_ten_digits (onehot.other_numbers)
# fails: test_each_label_in_its_row (onehot.other_numbers)
# fails: test_few_different_digits (onehot.other_numbers)
# fails: test_labels_as_mnist_gives_them (onehot.other_numbers)
import numpy as np


def one_hot(labels):
    y = -np.ones((len(labels), 10))
    y[np.arange(len(labels)), labels] = 1
    return y
