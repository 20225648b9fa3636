# wrong: the two arguments are mixed up inside
# shows: callbacks.arguments_swapped
# told: callbacks.arguments_swapped
# fails: test_writes_events (callbacks.arguments_swapped)
# fails: test_writes_weights (callbacks.other_path)
# fails: test_keeps_the_best_epoch (callbacks.other_path)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.other_path)
# fails: test_writes_to_other_places (callbacks.arguments_swapped)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(checkpoint_path)
    checkpoint = ModelCheckpoint(str(log_dir) + "/best.weights.h5", monitor='val_accuracy', mode='max',
                                 save_best_only=True, save_weights_only=True)
    return [tensorboard, checkpoint]
