# wrong: writes the folder of the logs down, with a number of the run
# shows: callbacks.other_log_dir
# told: callbacks.other_log_dir
# fails: test_writes_events (callbacks.other_log_dir)
# fails: test_writes_to_other_places (callbacks.other_log_dir)
import keras


def make_callbacks(log_dir, checkpoint_path):
    board = keras.callbacks.TensorBoard("logs/run_1")
    keeps = keras.callbacks.ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [board, keeps]
