# wrong: from_logits=True although the model ends in softmax
# shows: compile.from_logits
import tensorflow as tf


def compile_for_one_hot(model):
    model.compile(
        optimizer="adam",
        loss=tf.keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model
