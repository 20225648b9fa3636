# wrong: watches the training accuracy
# shows: callbacks.other_monitor
# told: callbacks.other_monitor
# fails: test_keeps_the_best_epoch (callbacks.other_monitor)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_monitor)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
