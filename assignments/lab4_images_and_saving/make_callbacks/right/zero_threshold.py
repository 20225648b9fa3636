# right: initial_value_threshold 0.0 (any accuracy counts), events after each batch
import keras


def make_callbacks(log_dir, checkpoint_path):
    saver = keras.callbacks.ModelCheckpoint(
        checkpoint_path,
        "val_accuracy",
        0,
        True,
        True,
        "max",
        "epoch",
        0.0,
    )
    board = keras.callbacks.TensorBoard(log_dir, update_freq=1)
    return list((board, saver))
