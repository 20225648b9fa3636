# wrong: a new file for each improvement, checkpoint_path itself never exists
# shows: callbacks.no_checkpoint
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    name = str(checkpoint_path).replace(".weights.h5", "-{epoch:02d}-{val_accuracy:.2f}.weights.h5")
    return [
        TensorBoard(log_dir=log_dir),
        ModelCheckpoint(name, monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True),
    ]
