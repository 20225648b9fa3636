# right: built by a generator, helpers below
from os import fspath
import tensorflow as tf


def make_callbacks(log_dir, checkpoint_path):
    return list(each(log_dir, checkpoint_path))


def each(log_dir, checkpoint_path):
    cb = tf.keras.callbacks
    yield cb.TensorBoard(log_dir=fspath(log_dir))
    yield cb.ModelCheckpoint(filepath=fspath(checkpoint_path), save_weights_only=True,
                             monitor="val_accuracy", mode="max", save_best_only=True)
