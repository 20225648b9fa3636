# wrong: smoothed labels, 0.91 and 0.01
# shows: onehot.other_numbers
# told: onehot.other_numbers
# fails: test_all_ten_digits (onehot.other_numbers)
# fails: test_each_label_in_its_row (onehot.other_numbers)
# fails: test_few_different_digits (onehot.other_numbers)
# fails: test_labels_as_mnist_gives_them (onehot.other_numbers)
import numpy as np


def one_hot(labels, smoothing=0.1):
    y = np.eye(10)[labels]
    return y * (1 - smoothing) + smoothing / 10
