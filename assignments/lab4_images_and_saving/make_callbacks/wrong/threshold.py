# wrong: saves nothing until val_accuracy is above 0.95
# shows: callbacks.threshold
# told: callbacks.threshold
# fails: test_writes_weights (callbacks.threshold)
# fails: test_keeps_the_best_epoch (callbacks.threshold)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.threshold)
# fails: test_writes_to_other_places (callbacks.threshold)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True,
                        save_weights_only=True, initial_value_threshold=0.95),
    ]
