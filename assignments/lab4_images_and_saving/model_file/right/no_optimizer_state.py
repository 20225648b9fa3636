# right: saved without the optimizer
import tensorflow as tf
from tensorflow import keras


def save_model(model, path):
    model.save(str(path), include_optimizer=False)


def restore_model(path):
    return keras.models.load_model(str(path))
