# right: functools.partial
from functools import partial
from operator import methodcaller

import keras


def save_model(model, path):
    methodcaller("save", path)(model)


restore_model = partial(keras.models.load_model, compile=False)
