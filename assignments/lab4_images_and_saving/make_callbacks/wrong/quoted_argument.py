# wrong: the words 'log_dir' are passed as text instead of the variable
# shows: callbacks.no_events
# told: callbacks.no_events
# fails: test_writes_events (callbacks.no_events)
# fails: test_writes_to_other_places (callbacks.no_events)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir='log_dir'),
        ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
    ]
