# right: a lambda with a default argument
train = lambda model, x_train, y_train, x_test, y_test, epochs=3: model.fit(
    x_train, y_train, epochs=epochs, validation_data=(x_test, y_test), verbose=0)
