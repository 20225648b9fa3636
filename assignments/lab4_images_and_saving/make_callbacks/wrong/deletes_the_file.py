# wrong: deletes the checkpoint when the training ends
# shows: callbacks.no_checkpoint
# told: callbacks.no_checkpoint
# fails: test_writes_weights (callbacks.no_checkpoint)
# fails: test_keeps_the_best_epoch (callbacks.no_checkpoint)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.no_checkpoint)
# fails: test_writes_to_other_places (callbacks.no_checkpoint)
import os

from keras.callbacks import LambdaCallback, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    best = ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True)
    tidy = LambdaCallback(on_train_end=lambda logs: os.remove(checkpoint_path))
    return [TensorBoard(log_dir), best, tidy]
