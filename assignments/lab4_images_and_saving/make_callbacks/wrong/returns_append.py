# wrong: returns what append gives
# shows: callbacks.result_of_a_method
# told: callbacks.result_of_a_method
# fails: test_writes_events (callbacks.result_of_a_method)
# fails: test_writes_weights (callbacks.result_of_a_method)
# fails: test_keeps_the_best_epoch (callbacks.result_of_a_method)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.result_of_a_method)
# fails: test_writes_to_other_places (callbacks.result_of_a_method)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    callbacks = [TensorBoard(log_dir)]
    return callbacks.append(
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True)
    )
