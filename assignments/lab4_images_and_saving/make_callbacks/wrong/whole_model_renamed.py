# wrong: the whole model goes to another file, best_model.keras
# shows: callbacks.other_path
# told: callbacks.other_path
# fails: test_writes_weights (callbacks.other_path)
# fails: test_keeps_the_best_epoch (callbacks.other_path)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_path)
# fails: test_writes_to_other_places (callbacks.other_path)
import os
import keras


def make_callbacks(log_dir, checkpoint_path):
    # .weights.h5 는 오류가 나서 .keras 로 바꿈
    path = str(checkpoint_path).replace(".weights.h5", ".keras")
    return [
        keras.callbacks.TensorBoard(log_dir=log_dir),
        keras.callbacks.ModelCheckpoint(path, monitor="val_accuracy", mode="max", save_best_only=True),
    ]
