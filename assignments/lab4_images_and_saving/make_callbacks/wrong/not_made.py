# wrong: the classes themselves are in the list, no objects are made of them
# shows: callbacks.not_made
# told: callbacks.not_made
# fails: test_writes_events (callbacks.not_made)
# fails: test_writes_weights (callbacks.not_made)
# fails: test_keeps_the_best_epoch (callbacks.not_made)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.not_made)
# fails: test_writes_to_other_places (callbacks.not_made)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    TensorBoard(log_dir=log_dir)
    ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True)
    return [TensorBoard, ModelCheckpoint]
