# wrong: from_logits=True although the model ends in softmax
# shows: compile.from_logits
# told: compile.from_logits
# fails: test_loss_is_cross_entropy (compile.from_logits)
# fails: test_compiles_anew (compile.from_logits)
import tensorflow as tf


def compile_for_one_hot(model):
    model.compile(
        optimizer="adam",
        loss=tf.keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model
