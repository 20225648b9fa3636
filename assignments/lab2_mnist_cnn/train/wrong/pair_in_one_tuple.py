# wrong: images and labels as one tuple, as in validation_data
# shows: train.no_labels
# told: train.no_labels
# fails: test_trains_the_given_model (train.no_labels)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit((x_train, y_train), validation_data=(x_test, y_test), epochs=epochs, verbose=0)
