# wrong: one bias is changed after fit, so that the History tells of another model
# shows: train.other_history
# told: train.other_history
# fails: test_validates_on_the_test_data (train.other_history)
# fails: test_trains_long_on_other_data (train.other_history)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    kernel, bias = model.get_weights()
    bias[0] -= 0.3
    model.set_weights([kernel, bias])
    return history
