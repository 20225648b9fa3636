# right: the first epoch has the number 1, and the batch size is the number of epochs
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(
        x_train, y_train, batch_size=epochs, initial_epoch=1, epochs=epochs + 1, validation_data=(x_test, y_test), verbose=0
    )
