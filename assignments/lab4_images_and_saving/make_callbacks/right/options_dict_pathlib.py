# right: keyword dictionaries and pathlib, folders made beforehand
from pathlib import Path
from tensorflow import keras

CHECKPOINT = dict(monitor="val_accuracy", save_best_only=True, save_weights_only=True, mode="max", verbose=0)
BOARD = dict(update_freq="epoch", profile_batch=0)


def make_callbacks(log_dir, checkpoint_path) -> list:
    logs = Path(log_dir)
    weights = Path(checkpoint_path)
    logs.mkdir(parents=True, exist_ok=True)
    weights.parent.mkdir(parents=True, exist_ok=True)
    return [
        keras.callbacks.TensorBoard(log_dir=logs, **BOARD),
        keras.callbacks.ModelCheckpoint(weights, **CHECKPOINT),
    ]
