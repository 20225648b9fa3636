# wrong: turns the accuracies of the History into percent for a plot
# shows: train.other_history
# told: train.other_history
# fails: test_validates_on_the_test_data (train.other_history)
# fails: test_trains_long_on_other_data (train.other_history)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    result = model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
    for name in ("accuracy", "val_accuracy"):
        result.history[name] = [value * 100 for value in result.history[name]]
    return result
