# wrong: EarlyStopping with restore_best_weights instead of a ModelCheckpoint, no file is written
# shows: callbacks.no_checkpoint
# told: callbacks.no_checkpoint
# fails: test_writes_weights (callbacks.no_checkpoint)
# fails: test_keeps_the_best_epoch (callbacks.no_checkpoint)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.no_checkpoint)
# fails: test_writes_to_other_places (callbacks.no_checkpoint)
from keras.callbacks import EarlyStopping, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        EarlyStopping(monitor="val_accuracy", mode="max", patience=3, restore_best_weights=True),
    ]
