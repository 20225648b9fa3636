# wrong: saves after each epoch whose val_accuracy is above a fixed value
# shows: callbacks.fixed_limit
# told: callbacks.fixed_limit
# fails: test_keeps_the_best_epoch (callbacks.fixed_limit)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.checkpoint_missing)
# fails: test_writes_to_other_places (callbacks.checkpoint_missing)
from keras.callbacks import LambdaCallback, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    def save_if_good(epoch, logs):
        if logs["val_accuracy"] >= 0.78:
            saver.model.save_weights(checkpoint_path)

    saver = LambdaCallback(on_epoch_end=save_if_good)
    return [TensorBoard(log_dir), saver]
