# wrong: builds (10, n) and reshapes to (n, 10), which mixes the rows
# shows: onehot.reshaped
# told: onehot.reshaped
# fails: test_all_ten_digits (onehot.reshaped)
# fails: test_each_label_in_its_row (onehot.reshaped)
# fails: test_few_different_digits (onehot.reshaped)
# fails: test_labels_as_mnist_gives_them (onehot.reshaped)
import numpy as np


def one_hot(labels):
    columns = [(labels == d).astype('float32') for d in range(10)]
    return np.array(columns).reshape(len(labels), 10)
