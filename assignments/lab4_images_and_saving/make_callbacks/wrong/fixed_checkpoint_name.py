# wrong: the lecture's file name instead of checkpoint_path
# shows: callbacks.other_path
# told: callbacks.other_path
# fails: test_writes_weights (callbacks.other_path)
# fails: test_keeps_the_best_epoch (callbacks.other_path)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_path)
# fails: test_writes_to_other_places (callbacks.other_path)
from keras.callbacks import ModelCheckpoint, TensorBoard

filepath = "mnist.weights.h5"


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(filepath, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
    ]
