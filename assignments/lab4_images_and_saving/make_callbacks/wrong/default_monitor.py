# wrong: no monitor given, so the best val_loss is kept instead of the best val_accuracy
# shows: callbacks.default_monitor
# told: callbacks.default_monitor
# fails: test_keeps_the_best_epoch (callbacks.default_monitor)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.default_monitor)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
