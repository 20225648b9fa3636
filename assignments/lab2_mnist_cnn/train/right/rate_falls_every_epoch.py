# right: a schedule lowers the learning rate every epoch, in small batches of seven
import keras


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    falling = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate * 0.8)
    return model.fit(x_train, y_train, batch_size=7, epochs=epochs, validation_data=(x_test, y_test), callbacks=[falling])
