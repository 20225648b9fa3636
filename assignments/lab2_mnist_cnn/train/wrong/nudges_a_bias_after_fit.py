# wrong: one bias is changed after fit, so that the History tells of another model
# shows: train.weights_changed
# told: train.weights_changed
# fails: test_trains_the_given_model (train.weights_changed)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    kernel, bias = model.get_weights()
    bias[0] -= 0.3
    model.set_weights([kernel, bias])
    return history
