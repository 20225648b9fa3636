# right: a CSV log beside the two callbacks changes nothing
from pathlib import Path

from keras.callbacks import CSVLogger, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    Path(log_dir).mkdir(parents=True, exist_ok=True)
    return [
        TensorBoard(log_dir=log_dir, histogram_freq=1),
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
        CSVLogger(str(Path(log_dir) / "log.csv")),
    ]
