# wrong: an empty list
def make_callbacks(log_dir, checkpoint_path):
    return []
