# wrong: without num_classes the size depends on the largest digit in the data
# shows: confusion.absent_digits
# told: confusion.absent_digits
# fails: test_ten_rows_and_columns (confusion.absent_digits)
# fails: test_digits_that_are_absent (confusion.absent_digits)
import tensorflow as tf


def confusion(y_true, y_pred):
    return tf.math.confusion_matrix(y_true, y_pred).numpy()
