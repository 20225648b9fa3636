# wrong: the list stands outside of the function and grows with every call
# shows: callbacks.not_independent
# told: callbacks.not_independent
# fails: test_every_call_stands_alone (callbacks.not_independent)
# fails: test_writes_to_other_places (callbacks.not_independent)
import keras

kept = []


def make_callbacks(log_dir, checkpoint_path):
    kept.extend(
        [
            keras.callbacks.TensorBoard(log_dir),
            keras.callbacks.ModelCheckpoint(
                checkpoint_path, "val_accuracy", save_best_only=True, save_weights_only=True, mode="max"
            ),
        ]
    )
    return kept
