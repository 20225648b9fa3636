# wrong: another callback writes over the same file after the fourth epoch
# shows: callbacks.other_epoch
# told: callbacks.other_epoch
# fails: test_keeps_the_best_epoch (callbacks.other_epoch)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.worst_epoch)
from keras.callbacks import LambdaCallback, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    best = ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True)
    fourth = LambdaCallback(
        on_epoch_end=lambda epoch, logs: best.model.save_weights(checkpoint_path) if epoch == 3 else None
    )
    return [TensorBoard(log_dir), best, fourth]
