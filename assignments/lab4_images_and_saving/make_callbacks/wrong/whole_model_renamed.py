# wrong: the whole model goes to another file, best_model.keras
# shows: callbacks.no_checkpoint
import os
import keras


def make_callbacks(log_dir, checkpoint_path):
    # .weights.h5 는 오류가 나서 .keras 로 바꿈
    path = str(checkpoint_path).replace(".weights.h5", ".keras")
    return [
        keras.callbacks.TensorBoard(log_dir=log_dir),
        keras.callbacks.ModelCheckpoint(path, monitor="val_accuracy", mode="max", save_best_only=True),
    ]
