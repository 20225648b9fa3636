# wrong: save_freq counts batches, where val_accuracy is not known, so the best epoch is not what is kept
# shows: callbacks.save_freq
# told: callbacks.save_freq
# fails: test_writes_weights (callbacks.save_freq)
# fails: test_keeps_the_best_epoch (callbacks.save_freq)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.save_freq)
# fails: test_writes_to_other_places (callbacks.save_freq)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True,
                        save_weights_only=True, save_freq=100),
    ]
