# wrong: one callback is returned, not a list
# shows: callbacks.not_a_list
# told: callbacks.not_a_list
# fails: test_writes_events (callbacks.not_a_list)
# fails: test_writes_weights (callbacks.not_a_list)
# fails: test_keeps_the_best_epoch (callbacks.not_a_list)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.not_a_list)
# fails: test_writes_to_other_places (callbacks.not_a_list)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    callback = TensorBoard(log_dir=log_dir)
    callback = ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max",
                               save_best_only=True, save_weights_only=True)
    return callback
