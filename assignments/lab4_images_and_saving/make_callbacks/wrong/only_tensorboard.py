# wrong: half finished, only TensorBoard
# shows: callbacks.no_checkpoint
# told: callbacks.no_checkpoint
# fails: test_writes_weights (callbacks.no_checkpoint)
# fails: test_keeps_the_best_epoch (callbacks.no_checkpoint)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.no_checkpoint)
# fails: test_writes_to_other_places (callbacks.no_checkpoint)
from keras.callbacks import TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    callbacks = [tensorboard]
    # TODO: ModelCheckpoint
    return callbacks
