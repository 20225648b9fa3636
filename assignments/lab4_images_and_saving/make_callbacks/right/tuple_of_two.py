# right: a tuple, paths as str, a checkpoint that talks
import keras


def make_callbacks(log_dir, checkpoint_path):
    board = keras.callbacks.TensorBoard(log_dir=str(log_dir), profile_batch=0)
    best = keras.callbacks.ModelCheckpoint(
        filepath=str(checkpoint_path), monitor="val_accuracy", save_best_only=True, save_weights_only=True, verbose=1
    )
    return board, best
