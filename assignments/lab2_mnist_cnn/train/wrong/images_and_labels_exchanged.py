# wrong: labels in the place of the images
# shows: train.exchanged
# told: train.exchanged
# fails: test_trains_the_given_model (train.exchanged)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(y_train, x_train, validation_data=(x_test, y_test), epochs=epochs, verbose=0)
