# wrong: the loss function called with from_logits=True inside a lambda
# shows: compile.from_logits
# told: compile.from_logits
# fails: test_loss_is_cross_entropy (compile.from_logits)
# fails: test_compiles_anew (compile.from_logits)
import tensorflow as tf

loss_fn = lambda y_true, y_pred: tf.keras.losses.categorical_crossentropy(y_true, y_pred, from_logits=True)


def compile_for_one_hot(model):
    model.compile(optimizer=tf.keras.optimizers.Adam(0.001), loss=loss_fn, metrics=["accuracy"])
    return model
