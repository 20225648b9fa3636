# right: restored with compile=False
import tensorflow as tf


def save_model(model, path):
    tf.keras.models.save_model(model, path)
    return path


def restore_model(path):
    return tf.keras.models.load_model(path, compile=False)
