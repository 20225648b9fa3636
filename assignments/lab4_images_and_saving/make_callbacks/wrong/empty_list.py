# wrong: an empty list
# shows: callbacks.no_events
def make_callbacks(log_dir, checkpoint_path):
    return []
