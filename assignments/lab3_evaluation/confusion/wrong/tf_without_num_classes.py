# wrong: without num_classes the size depends on the largest digit in the data
# shows: confusion.shape
import tensorflow as tf


def confusion(y_true, y_pred):
    return tf.math.confusion_matrix(y_true, y_pred).numpy()
