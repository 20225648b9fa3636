# wrong: a mutable default list, the second call also returns the callbacks of the first
# shows: callbacks.not_independent
# told: callbacks.not_independent
# fails: test_every_call_stands_alone (callbacks.not_independent)
# fails: test_writes_to_other_places (callbacks.not_independent)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path, callbacks=[]):
    callbacks.append(TensorBoard(log_dir=log_dir))
    callbacks.append(ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max",
                                     save_best_only=True, save_weights_only=True))
    return callbacks
