# wrong: the old name val_acc, which is not among the metrics, so Keras saves every epoch, the last one stays
# shows: callbacks.unknown_monitor
# told: callbacks.unknown_monitor
# fails: test_keeps_the_best_epoch (callbacks.unknown_monitor)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.unknown_monitor)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_acc', verbose=1,
                                 save_best_only=True, save_weights_only=True, mode='max')
    callbacks_list = [tensorboard, checkpoint]
    return callbacks_list
