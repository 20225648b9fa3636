# right: categorical cross-entropy and accuracy written by hand as functions
from keras import ops


def cross_entropy(y_true, y_pred):
    y_pred = ops.clip(y_pred, 1e-7, 1.0 - 1e-7)
    y_true = ops.cast(y_true, y_pred.dtype)
    return -ops.sum(y_true * ops.log(y_pred), axis=-1)


def accuracy(y_true, y_pred):
    same = ops.equal(ops.argmax(y_true, axis=-1), ops.argmax(y_pred, axis=-1))
    return ops.cast(same, "float32")


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=cross_entropy, metrics=[accuracy])
    return model
