# right: accuracy written by hand for integer labels
import tensorflow as tf


def accuracy(y_true, y_pred):
    y_true = tf.reshape(tf.cast(y_true, tf.int64), [-1])
    return tf.cast(tf.equal(y_true, tf.argmax(y_pred, axis=1)), tf.float32)


def compile_for_integers(model):
    model.compile('adam', loss='sparse_categorical_crossentropy', metrics=[accuracy])
    return model
