# right: TensorFlow operations, the answer stays a tensor
import tensorflow as tf


def accuracy(y_true, y_pred):
    hit = tf.equal(tf.cast(y_true, tf.int64), tf.cast(y_pred, tf.int64))
    return tf.reduce_mean(tf.cast(hit, tf.float64))
