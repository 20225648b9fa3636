# right: functools.partial of one helper that serves both kinds of labels
from functools import partial


def _compile(model, *, loss, optimizer="adam", metrics=("accuracy",)):
    model.compile(optimizer=optimizer, loss=loss, metrics=list(metrics))
    return model


compile_for_one_hot = partial(_compile, loss="categorical_crossentropy")
compile_for_integers = partial(_compile, loss="sparse_categorical_crossentropy")
