# wrong: the hand-made loss takes softmax of the probabilities once more
# shows: compile.softmax_in_loss
# told: compile.softmax_in_loss
# fails: test_loss_is_cross_entropy (compile.softmax_in_loss)
# fails: test_compiles_anew (compile.softmax_in_loss)
import tensorflow as tf


def loss_fn(y_true, y_pred):
    labels = tf.cast(tf.reshape(y_true, [-1]), tf.int32)
    return tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=y_pred)


def compile_for_integers(model):
    model.compile(optimizer="adam", loss=loss_fn, metrics=["accuracy"])
    return model
