# wrong: squeeze turns one single label into shape (10,)
# shows: onehot.axes
# told: onehot.axes
# fails: test_ten_wide_without_a_nine (onehot.axes)
# fails: test_few_different_digits (onehot.axes)
import numpy as np
from keras.utils import to_categorical


def one_hot(labels):
    return np.squeeze(to_categorical(labels, 10))
