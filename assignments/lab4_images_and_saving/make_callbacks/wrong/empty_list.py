# wrong: an empty list
# shows: callbacks.empty
# told: callbacks.empty
# fails: test_writes_events (callbacks.empty)
# fails: test_writes_weights (callbacks.empty)
# fails: test_keeps_the_best_epoch (callbacks.empty)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.empty)
# fails: test_writes_to_other_places (callbacks.empty)
def make_callbacks(log_dir, checkpoint_path):
    return []
