# wrong: the trained weights are rounded, so that the History tells of another model
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    model.set_weights([w.round() for w in model.get_weights()])
    return history
