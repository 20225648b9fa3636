# wrong: save_freq=1 for "after every epoch", and it counts batches
# shows: callbacks.save_freq
# told: callbacks.save_freq
# fails: test_keeps_the_best_epoch (callbacks.save_freq)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.save_freq)
import keras


def make_callbacks(log_dir, checkpoint_path):
    board = keras.callbacks.TensorBoard(log_dir)
    best = keras.callbacks.ModelCheckpoint(
        checkpoint_path, "val_accuracy", mode="max", save_best_only=True, save_weights_only=True, save_freq=1
    )
    return [board, best]
