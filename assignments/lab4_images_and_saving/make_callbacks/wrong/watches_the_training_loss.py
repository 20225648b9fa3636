# wrong: watches the loss of the training, which is best in the last epoch
# shows: callbacks.other_monitor
# told: callbacks.other_monitor
# fails: test_keeps_the_best_epoch (callbacks.other_monitor)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_monitor)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    best = ModelCheckpoint(checkpoint_path, monitor="loss", save_best_only=True, save_weights_only=True)
    return [TensorBoard(log_dir), best]
