# wrong: an argument of fit is misspelt
# shows: student.raised_arguments
# told: student.raised_arguments
# fails: test_trains_the_given_model (student.raised_arguments)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(x_train, y_train, epoch=epochs, validation_data=(x_test, y_test), verbose=0)
