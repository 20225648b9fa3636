# wrong: from_logits=True, as in the TensorFlow beginner tutorial, though the model ends in softmax
# shows: compile.from_logits
# told: compile.from_logits
# fails: test_loss_is_cross_entropy (compile.from_logits)
# fails: test_compiles_anew (compile.from_logits)
import tensorflow as tf

loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def compile_for_integers(model):
    model.compile(optimizer='adam', loss=loss_fn, metrics=['accuracy'])
    return model
