# wrong: a new file for each improvement, checkpoint_path itself never exists
# shows: callbacks.other_path
# told: callbacks.other_path
# fails: test_writes_weights (callbacks.other_path)
# fails: test_keeps_the_best_epoch (callbacks.other_path)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_path)
# fails: test_writes_to_other_places (callbacks.other_path)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    name = str(checkpoint_path).replace(".weights.h5", "-{epoch:02d}-{val_accuracy:.2f}.weights.h5")
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(name, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
    ]
