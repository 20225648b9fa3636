# right: one general function with a flag, the two wanted functions call it
import keras


def compile_for_one_hot(model):
    return _compile(model, sparse=False)


def compile_for_integers(model):
    return _compile(model, sparse=True)


def _compile(model, sparse):
    name = "sparse_categorical_crossentropy" if sparse else "categorical_crossentropy"
    model.compile(optimizer=keras.optimizers.get("adam"), loss=keras.losses.get(name), metrics=["accuracy"])
    return model
