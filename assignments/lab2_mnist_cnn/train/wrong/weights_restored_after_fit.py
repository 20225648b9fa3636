# wrong: the weights from before the training are put back
# shows: train.spoilt
# told: train.spoilt
# fails: test_trains_the_given_model (train.spoilt)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    before = model.get_weights()
    history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs)
    model.set_weights(before)
    return history
