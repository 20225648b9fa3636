def train(model, x_train, y_train, x_test, y_test, epochs=3):
    """Call fit once, for `epochs` epochs on all the training data, with validation data; return the History."""
    # BEGIN SOLUTION
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    # END SOLUTION
