# wrong: tf.nn's loss for logits as the loss, it takes softmax of the probabilities once more
# shows: compile.softmax_in_loss
# told: compile.softmax_in_loss
# fails: test_loss_is_cross_entropy (compile.softmax_in_loss)
# fails: test_compiles_anew (compile.softmax_in_loss)
import tensorflow as tf


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=tf.nn.softmax_cross_entropy_with_logits, metrics=["accuracy"])
    return model
