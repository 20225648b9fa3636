# wrong: puts the mean of the weights before and after fit into the model
# shows: train.weights_changed
# told: train.weights_changed
# fails: test_trains_the_given_model (train.weights_changed)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    before = model.get_weights()
    history = model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test))
    for weight, old, new in zip(model.weights, before, model.get_weights()):
        weight.assign((old + new) / 2)
    return history
