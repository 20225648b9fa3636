# wrong: axis=0 gives (10, n)
# shows: onehot.transposed
# told: onehot.transposed
# fails: test_all_ten_digits (onehot.transposed)
import tensorflow as tf


def one_hot(labels):
    return tf.one_hot(labels, 10, axis=0).numpy()
