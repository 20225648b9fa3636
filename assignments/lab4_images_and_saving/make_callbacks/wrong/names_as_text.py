# wrong: puts the names of the callbacks into the list
# shows: callbacks.not_callbacks
# told: callbacks.not_callbacks
# fails: test_writes_events (callbacks.not_callbacks)
# fails: test_writes_weights (callbacks.not_callbacks)
# fails: test_keeps_the_best_epoch (callbacks.not_callbacks)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.not_callbacks)
# fails: test_writes_to_other_places (callbacks.not_callbacks)
def make_callbacks(log_dir, checkpoint_path):
    return ["TensorBoard", "ModelCheckpoint"]
