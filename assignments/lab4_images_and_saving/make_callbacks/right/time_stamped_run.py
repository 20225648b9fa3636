# right: each run gets its own folder under log_dir, as on the slide
import os
from time import time

from tensorflow.keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    run_dir = os.path.join(log_dir, '{}'.format(time()))
    tensorboard = TensorBoard(log_dir=run_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_accuracy', verbose=1,
                                 save_best_only=True, save_weights_only=True, mode='max')
    callbacks_list = [tensorboard, checkpoint]
    return callbacks_list
