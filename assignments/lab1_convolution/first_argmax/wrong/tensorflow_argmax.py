# wrong: TensorFlow's argmax of the flattened values
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import tensorflow as tf


def first_argmax(values):
    return int(tf.argmax(tf.reshape(tf.constant(values), [-1])))
