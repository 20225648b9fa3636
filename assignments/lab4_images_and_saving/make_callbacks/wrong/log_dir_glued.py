# wrong: the time is glued to log_dir without a separator, the events land beside log_dir
# shows: callbacks.log_dir_glued
# told: callbacks.log_dir_glued
# fails: test_writes_events (callbacks.log_dir_glued)
# fails: test_writes_to_other_places (callbacks.log_dir_glued)
from time import time
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=str(log_dir) + str(int(time())))
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
