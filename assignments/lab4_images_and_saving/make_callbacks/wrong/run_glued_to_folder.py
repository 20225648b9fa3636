# wrong: names a run by text that is put behind log_dir without a separator
# shows: callbacks.log_dir_glued
# told: callbacks.log_dir_glued
# fails: test_writes_events (callbacks.log_dir_glued)
# fails: test_writes_to_other_places (callbacks.log_dir_glued)
import keras


def make_callbacks(log_dir, checkpoint_path):
    board = keras.callbacks.TensorBoard(f"{log_dir}_first")
    keeps = keras.callbacks.ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [board, keeps]
