# wrong: adds the ending again, which checkpoint_path has already
# shows: callbacks.path_glued
# told: callbacks.path_glued
# fails: test_writes_weights (callbacks.path_glued)
# fails: test_keeps_the_best_epoch (callbacks.path_glued)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.path_glued)
# fails: test_writes_to_other_places (callbacks.path_glued)
import keras


def make_callbacks(log_dir, checkpoint_path):
    board = keras.callbacks.TensorBoard(log_dir)
    keeps = keras.callbacks.ModelCheckpoint(
        checkpoint_path + ".weights.h5", monitor="val_accuracy", mode="max", save_best_only=True, save_weights_only=True
    )
    return [board, keeps]
