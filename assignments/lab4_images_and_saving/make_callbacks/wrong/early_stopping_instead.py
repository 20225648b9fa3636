# wrong: EarlyStopping with restore_best_weights instead of a ModelCheckpoint, no file is written
# shows: callbacks.no_checkpoint
from keras.callbacks import EarlyStopping, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        EarlyStopping(monitor="val_accuracy", mode="max", patience=3, restore_best_weights=True),
    ]
