# right: a LambdaCallback prints the accuracy of each epoch
from tensorflow.keras import callbacks


def make_callbacks(log_dir, checkpoint_path):
    say = callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch, logs["val_accuracy"]))
    board = callbacks.TensorBoard(log_dir=log_dir, update_freq="batch")
    keep = callbacks.ModelCheckpoint(
        checkpoint_path, "val_accuracy", save_best_only=True, save_weights_only=True, mode="max"
    )
    return [say, keep, board]
