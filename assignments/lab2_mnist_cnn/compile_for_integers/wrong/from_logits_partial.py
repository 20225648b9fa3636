# wrong: from_logits=True hidden in a partial of the loss function
# shows: compile.from_logits
# told: compile.from_logits
# fails: test_loss_is_cross_entropy (compile.from_logits)
# fails: test_compiles_anew (compile.from_logits)
from functools import partial
import keras


def sparse_loss(y_true, y_pred, from_logits=False):
    return keras.losses.sparse_categorical_crossentropy(y_true, y_pred, from_logits=from_logits)


def compile_for_integers(model):
    loss = partial(sparse_loss, from_logits=True)
    model.compile(optimizer="adam", loss=lambda t, p: loss(t, p), metrics=["accuracy"])
    return model
