# right: layer objects handed over as the activation argument
import keras


def build_cnn():
    model = keras.models.Sequential()
    model.add(keras.Input(shape=(28, 28, 1)))
    model.add(keras.layers.Conv2D(64, 3, activation=keras.layers.ReLU()))
    model.add(keras.layers.Conv2D(32, 3, activation=keras.layers.ReLU()))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(10, activation=keras.layers.Softmax()))
    return model
