# wrong: an empty list
# shows: callbacks.no_events
# told: callbacks.no_events
# fails: test_writes_events (callbacks.no_events)
# fails: test_writes_weights (callbacks.no_checkpoint)
# fails: test_keeps_the_best_epoch (callbacks.no_checkpoint)
# fails: test_keeps_the_best_of_low_accuracies (callbacks.no_checkpoint)
# fails: test_writes_to_other_places (callbacks.no_events)
def make_callbacks(log_dir, checkpoint_path):
    return []
