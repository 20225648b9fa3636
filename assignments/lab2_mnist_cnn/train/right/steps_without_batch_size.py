# right: without a batch size, Keras divides all the images among the steps
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    steps = int(x_train.shape[0] / 32) or 1
    return model.fit(x=x_train, y=y_train, steps_per_epoch=steps, epochs=epochs, validation_data=(x_test, y_test))
