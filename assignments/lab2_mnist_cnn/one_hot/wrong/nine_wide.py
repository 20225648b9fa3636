# wrong: nine classes, 9 is thought to be the number of digits
# shows: onehot.width
# told: onehot.width
# fails: test_all_ten_digits (onehot.width)
# fails: test_each_label_in_its_row (onehot.width)
# fails: test_few_different_digits (onehot.width)
# fails: test_labels_as_mnist_gives_them (onehot.width)
import tensorflow as tf


def one_hot(labels):
    # 0 ~ 9
    return tf.one_hot(labels, 9).numpy()
