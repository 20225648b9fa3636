# wrong: labels made a column first, the result is (n, 1, 10)
# shows: onehot.axis_added
# told: onehot.axis_added
# fails: test_all_ten_digits (onehot.axis_added)
# fails: test_each_label_in_its_row (onehot.axis_added)
# fails: test_few_different_digits (onehot.axis_added)
# fails: test_labels_as_mnist_gives_them (onehot.axis_added)
import tensorflow as tf


def one_hot(labels):
    labels = labels.reshape(-1, 1)
    return tf.one_hot(labels, 10)
