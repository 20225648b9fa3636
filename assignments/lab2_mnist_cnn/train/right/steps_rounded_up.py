# right: as many steps as there are batches, the last and smaller one among them
import math


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    steps = math.ceil(len(x_train) / 32)
    return model.fit(x_train, y_train, batch_size=32, steps_per_epoch=steps, epochs=epochs,
                     validation_data=(x_test, y_test))
