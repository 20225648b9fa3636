# right: TensorFlow with divide_no_nan, answers are tensors
import tensorflow as tf


def precision_recall_f1(y_true, y_pred, positive):
    t = tf.cast(tf.equal(y_true, positive), tf.float64)
    p = tf.cast(tf.equal(y_pred, positive), tf.float64)
    tp = tf.reduce_sum(t * p)
    precision = tf.math.divide_no_nan(tp, tf.reduce_sum(p))
    recall = tf.math.divide_no_nan(tp, tf.reduce_sum(t))
    f1 = tf.math.divide_no_nan(2.0 * precision * recall, precision + recall)
    return precision, recall, f1
