# right: a lambda over a partial
from functools import partial
from keras.callbacks import ModelCheckpoint, TensorBoard

best_weights = partial(ModelCheckpoint, monitor="val_accuracy", save_best_only=True, save_weights_only=True)
make_callbacks = lambda log_dir, checkpoint_path: [TensorBoard(log_dir), best_weights(checkpoint_path)]
