# right: tf.math.confusion_matrix, the answer stays a tensor
import tensorflow as tf


def confusion(y_true, y_pred):
    return tf.math.confusion_matrix(labels=y_true, predictions=y_pred, num_classes=10)
