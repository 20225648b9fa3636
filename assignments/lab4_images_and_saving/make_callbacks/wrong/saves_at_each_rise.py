# wrong: saves after each epoch that was better than the one before it, not than the best
# shows: callbacks.better_than_before
# told: callbacks.better_than_before
# fails: test_keeps_the_best_epoch (callbacks.better_than_before)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.better_than_before)
from keras.callbacks import Callback, TensorBoard


class KeepsImproved(Callback):
    def __init__(self, path):
        super().__init__()
        self.path, self.history = path, [0.0]

    def on_epoch_end(self, epoch, logs=None):
        self.history.append(logs["val_accuracy"])
        if self.history[-1] - self.history[-2] > 0:
            self.model.save_weights(self.path)


def make_callbacks(log_dir, checkpoint_path):
    return [TensorBoard(log_dir=log_dir), KeepsImproved(checkpoint_path)]
