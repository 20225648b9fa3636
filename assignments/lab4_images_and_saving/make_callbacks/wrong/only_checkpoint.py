# wrong: TensorBoard is made but left out of the list
# shows: callbacks.no_tensorboard
# told: callbacks.no_tensorboard
# fails: test_writes_events (callbacks.no_tensorboard)
# fails: test_writes_to_other_places (callbacks.no_tensorboard)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    callbacks_list = [checkpoint]
    return callbacks_list
