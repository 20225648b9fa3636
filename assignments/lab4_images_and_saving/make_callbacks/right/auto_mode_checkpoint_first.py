# right: mode left to auto (val_accuracy is maximised), the checkpoint first
import tensorflow as tf


def make_callbacks(log_dir, checkpoint_path):
    return [
        tf.keras.callbacks.ModelCheckpoint(
            filepath=checkpoint_path,
            monitor="val_accuracy",
            save_best_only=True,
            save_weights_only=True,
            verbose=1,
        ),
        tf.keras.callbacks.TensorBoard(log_dir, histogram_freq=1),
    ]
