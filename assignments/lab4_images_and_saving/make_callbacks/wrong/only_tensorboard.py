# wrong: half finished, only TensorBoard
# shows: callbacks.no_checkpoint
from keras.callbacks import TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    callbacks = [tensorboard]
    # TODO: ModelCheckpoint
    return callbacks
