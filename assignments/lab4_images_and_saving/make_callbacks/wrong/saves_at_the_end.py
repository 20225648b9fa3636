# wrong: a callback of its own saves the weights once, at the end of the training
# shows: callbacks.last_epoch
# told: callbacks.last_epoch
# fails: test_keeps_the_best_epoch (callbacks.last_epoch)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.last_epoch)
import keras


class SavesAtTheEnd(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_end(self, logs=None):
        self.model.save_weights(self.path)


def make_callbacks(log_dir, checkpoint_path):
    return [keras.callbacks.TensorBoard(log_dir=log_dir), SavesAtTheEnd(checkpoint_path)]
