# wrong: a callback adds noise to the weights when the training ends
# shows: train.spoilt
# told: train.spoilt
# fails: test_trains_the_given_model (train.spoilt)
import keras
import numpy as np


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    def spoil(logs):
        model.set_weights([w + np.random.normal(0, 3, w.shape) for w in model.get_weights()])

    end = keras.callbacks.LambdaCallback(on_train_end=spoil)
    return model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=epochs, callbacks=[end])
