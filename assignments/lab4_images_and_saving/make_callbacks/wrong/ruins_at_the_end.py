# wrong: a third callback sets all weights to zero when the training ends
# shows: callbacks.changes_training
# told: callbacks.changes_training
# fails: test_changes_nothing (callbacks.changes_training)
# fails: test_changes_nothing_in_a_long_training (callbacks.changes_training)
import keras
from keras.callbacks import ModelCheckpoint, TensorBoard


class Reset(keras.callbacks.Callback):
    def on_train_end(self, logs=None):
        self.model.set_weights([w * 0 for w in self.model.get_weights()])


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
        Reset(),
    ]
