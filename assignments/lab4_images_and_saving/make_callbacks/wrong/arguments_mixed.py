# wrong: the two arguments are mixed up inside
# shows: callbacks.no_events
# told: callbacks.no_events
# fails: test_writes_events (callbacks.no_events)
# fails: test_writes_weights (callbacks.no_checkpoint)
# fails: test_keeps_the_best_epoch (callbacks.no_checkpoint)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.no_checkpoint)
# fails: test_writes_to_other_places (callbacks.no_events)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(checkpoint_path)
    checkpoint = ModelCheckpoint(str(log_dir) + "/best.weights.h5", monitor='val_accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
