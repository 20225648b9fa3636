# wrong: nine classes, 9 is thought to be the number of digits
import tensorflow as tf


def one_hot(labels):
    # 0 ~ 9
    return tf.one_hot(labels, 9).numpy()
