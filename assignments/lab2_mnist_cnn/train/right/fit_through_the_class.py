import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    validation = (x_test, y_test)
    return keras.Model.fit(model, x_train, y_train, epochs=epochs, validation_data=validation, verbose=0)
