# wrong: EarlyStopping with restore_best_weights instead of a ModelCheckpoint, no file is written
# shows: callbacks.checkpoint_missing
# told: callbacks.checkpoint_missing
# fails: test_writes_weights (callbacks.checkpoint_missing)
# fails: test_keeps_the_best_epoch (callbacks.checkpoint_missing)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.checkpoint_missing)
# fails: test_writes_to_other_places (callbacks.checkpoint_missing)
from keras.callbacks import EarlyStopping, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        EarlyStopping(monitor="val_accuracy", mode="max", patience=3, restore_best_weights=True),
    ]
