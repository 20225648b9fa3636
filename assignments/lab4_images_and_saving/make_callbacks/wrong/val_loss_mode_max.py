# wrong: mode max for the default val_loss, so the epoch with the worst loss is kept
# shows: callbacks.worst_of_another
# told: callbacks.worst_of_another
# fails: test_keeps_the_best_epoch (callbacks.worst_of_another)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.worst_of_another)
from tensorflow.keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, mode='max', save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
