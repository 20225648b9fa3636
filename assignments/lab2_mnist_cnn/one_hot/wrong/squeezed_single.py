# wrong: squeeze turns one single label into shape (10,)
# shows: onehot.single_row
# told: onehot.single_row
# fails: test_ten_wide_without_a_nine (onehot.single_row)
# fails: test_few_different_digits (onehot.single_row)
import numpy as np
from keras.utils import to_categorical


def one_hot(labels):
    return np.squeeze(to_categorical(labels, 10))
