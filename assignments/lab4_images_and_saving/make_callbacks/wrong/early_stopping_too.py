# wrong: EarlyStopping beside the two callbacks ends the training early
# shows: callbacks.ends_early
# told: callbacks.ends_early
# fails: test_changes_nothing (callbacks.ends_early)
# fails: test_changes_nothing_in_a_long_training (callbacks.ends_early)
from keras.callbacks import EarlyStopping, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    board = TensorBoard(log_dir)
    best = ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [board, best, EarlyStopping(monitor="val_accuracy", patience=5)]
