# wrong: mode min, the worst val_accuracy is kept
# shows: callbacks.worst_epoch
# told: callbacks.worst_epoch
# fails: test_keeps_the_best_epoch (callbacks.worst_epoch)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.worst_epoch)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor='val_accuracy', mode='min',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
