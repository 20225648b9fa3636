# wrong: the loss subtracts 1 from the labels, as if the classes were 1 to 10
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import keras
from keras import ops


def loss_fn(y_true, y_pred):
    y_true = ops.maximum(ops.cast(y_true, "int32") - 1, 0)
    return keras.losses.sparse_categorical_crossentropy(y_true, y_pred)


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(), loss=loss_fn, metrics=["accuracy"])
    return model
