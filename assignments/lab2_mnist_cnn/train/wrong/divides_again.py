# wrong: divides the images by 255, which has been done before
# shows: train.scaled_again
# told: train.scaled_again
# fails: test_trains_on_all_the_data (train.scaled_again)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train / 255, y_train, validation_data=(x_test / 255, y_test), epochs=epochs, verbose=0)
