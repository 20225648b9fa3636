# wrong: log_dir is not passed on, the events go to ./logs
# shows: callbacks.other_log_dir
# told: callbacks.other_log_dir
# fails: test_writes_events (callbacks.other_log_dir)
# fails: test_writes_to_other_places (callbacks.other_log_dir)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(),
        ModelCheckpoint(checkpoint_path, monitor='val_accuracy', mode='max',
                        save_best_only=True, save_weights_only=True),
    ]
