# wrong: save_weights_only is missing, the whole model is written under the .weights.h5 name
# shows: callbacks.whole_model
# told: callbacks.whole_model
# fails: test_writes_weights (callbacks.whole_model)
# fails: test_keeps_the_best_epoch (callbacks.whole_model)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.whole_model)
# fails: test_writes_to_other_places (callbacks.whole_model)
import keras


def make_callbacks(log_dir, checkpoint_path):
    return [
        keras.callbacks.TensorBoard(log_dir=log_dir),
        keras.callbacks.ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max", save_best_only=True),
    ]
