# wrong: the time is glued to log_dir without a separator, the events land beside log_dir
# shows: callbacks.other_log_dir
# told: callbacks.other_log_dir
# fails: test_writes_events (callbacks.other_log_dir)
# fails: test_writes_to_other_places (callbacks.other_log_dir)
from time import time
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=str(log_dir) + str(int(time())))
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
