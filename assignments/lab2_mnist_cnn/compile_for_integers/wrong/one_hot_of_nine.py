# wrong: the loss makes one-hot labels nine wide plus a zero column, so digit 9 has no loss
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import tensorflow as tf


def loss_fn(y_true, y_pred):
    y = tf.one_hot(tf.cast(tf.reshape(y_true, [-1]), tf.int32), depth=9)
    y = tf.pad(y, [[0, 0], [0, 1]])
    return tf.keras.losses.categorical_crossentropy(y, y_pred)


def compile_for_integers(model):
    model.compile(optimizer="adam", loss=loss_fn, metrics=["accuracy"])
    return model
