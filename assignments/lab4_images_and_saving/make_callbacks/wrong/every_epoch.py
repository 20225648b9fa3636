# wrong: save_best_only is missing, the last epoch overwrites the best
# shows: callbacks.every_epoch
# told: callbacks.every_epoch
# fails: test_keeps_the_best_epoch (callbacks.every_epoch)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.every_epoch)
import keras


def make_callbacks(log_dir, checkpoint_path):
    return [
        keras.callbacks.TensorBoard(log_dir=log_dir),
        keras.callbacks.ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_weights_only=True),
    ]
