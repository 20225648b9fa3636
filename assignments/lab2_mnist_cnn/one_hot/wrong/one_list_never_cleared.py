# wrong: one list made before the loop, appended for each label and made an array afterwards
# shows: onehot.shared_row
# told: onehot.shared_row
# fails: test_all_ten_digits (onehot.shared_row)
# fails: test_each_label_in_its_row (onehot.shared_row)
# fails: test_few_different_digits (onehot.shared_row)
# fails: test_labels_as_mnist_gives_them (onehot.shared_row)
import numpy as np


def one_hot(labels):
    line = 10 * [0]
    lines = []
    for digit in labels:
        line[int(digit)] = 1
        lines.append(line)
    return np.asarray(lines)
