# right: a global variable, but each call begins with an empty model
from keras import Input, Sequential
from keras.layers import Activation, Conv2D, Dense, Flatten

model = None
calls = 0


def build_cnn():
    global model, calls
    calls += 1
    model = Sequential(name=f"cnn_{calls}")
    model.add(Input((28, 28, 1)))
    model.add(Conv2D(64, 3, name=f"first_{calls}"))
    model.add(Activation("relu"))
    model.add(Conv2D(32, 3, name=f"second_{calls}"))
    model.add(Activation("relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model
