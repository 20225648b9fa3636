# wrong: half finished, only TensorBoard
# shows: callbacks.checkpoint_missing
# told: callbacks.checkpoint_missing
# fails: test_writes_weights (callbacks.checkpoint_missing)
# fails: test_keeps_the_best_epoch (callbacks.checkpoint_missing)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.checkpoint_missing)
# fails: test_writes_to_other_places (callbacks.checkpoint_missing)
from keras.callbacks import TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    callbacks = [tensorboard]
    # TODO: ModelCheckpoint
    return callbacks
