# wrong: notes the end of the training in the file of the checkpoint, so that no weights are in it
# shows: callbacks.not_weights
# told: callbacks.not_weights
# fails: test_writes_weights (callbacks.not_weights)
# fails: test_keeps_the_best_epoch (callbacks.not_weights)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.not_weights)
# fails: test_writes_to_other_places (callbacks.not_weights)
from pathlib import Path

from keras.callbacks import Callback, ModelCheckpoint, TensorBoard


class Note(Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_end(self, logs=None):
        Path(self.path).write_text("done")


def make_callbacks(log_dir, checkpoint_path):
    best = ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [TensorBoard(log_dir), best, Note(checkpoint_path)]
