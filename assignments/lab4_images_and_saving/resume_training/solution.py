def resume_training(model, weights_path, x, y, epochs=1):
    """Load the checkpoint's weights, go on training from there and return the History."""
    # BEGIN SOLUTION
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs)
    # END SOLUTION
