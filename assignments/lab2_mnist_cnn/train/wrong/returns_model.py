# wrong: returns the trained model
# shows: answer.not_a_history
# told: answer.not_a_history
# fails: test_trains_every_epoch (answer.not_a_history)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    return model
