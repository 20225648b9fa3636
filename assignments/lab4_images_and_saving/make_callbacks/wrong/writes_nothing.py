# wrong: a third callback tidies the events away when the training ends
# shows: callbacks.no_events
# told: callbacks.no_events
# fails: test_writes_events (callbacks.no_events)
# fails: test_writes_to_other_places (callbacks.no_events)
import shutil

from keras.callbacks import LambdaCallback, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    best = ModelCheckpoint(
        checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    tidy = LambdaCallback(on_train_end=lambda logs: shutil.rmtree(log_dir))
    return [tidy, TensorBoard(log_dir), best]
