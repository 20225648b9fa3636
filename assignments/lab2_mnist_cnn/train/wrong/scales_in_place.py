# wrong: divides the caller's images by 255 in place
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_data_alone (answer.changed_argument)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    if x_train.dtype.kind == "f":
        x_train /= 255.0
        x_test /= 255.0
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
