# right: writes down the number of batches that all the data make
import math


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    batches = math.ceil(len(x_train) / 32)
    return model.fit(
        x_train,
        y_train,
        batch_size=32,
        steps_per_epoch=batches,
        epochs=epochs,
        validation_data=(x_test, y_test),
        verbose=0,
    )
