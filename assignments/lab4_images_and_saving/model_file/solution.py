from keras.models import load_model


def save_model(model, path):
    """Save the whole model to a .keras or .h5 file."""
    # BEGIN SOLUTION
    model.save(path)
    # END SOLUTION


def restore_model(path):
    """The model in a .keras or .h5 file; it predicts without being compiled again."""
    # BEGIN SOLUTION
    return load_model(path)
    # END SOLUTION
