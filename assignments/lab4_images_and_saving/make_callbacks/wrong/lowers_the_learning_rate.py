# wrong: a learning rate schedule beside the two callbacks
# shows: callbacks.changes_training
# told: callbacks.changes_training
# fails: test_changes_nothing (callbacks.changes_training)
# fails: test_changes_nothing_in_a_long_training (callbacks.changes_training)
from keras.callbacks import LearningRateScheduler, ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(
            filepath=checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
        ),
        LearningRateScheduler(lambda epoch, rate: rate * 0.5),
    ]
