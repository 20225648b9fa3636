# right: no Input, the shape is given to model.build
from keras.layers import Conv2D, Dense, Flatten
from keras.models import Sequential


def build_cnn():
    model = Sequential([
        Conv2D(64, 3, activation='relu'),
        Conv2D(32, 3, activation='relu'),
        Flatten(),
        Dense(10, 'softmax'),
    ])
    model.build((None, 28, 28, 1))
    return model
