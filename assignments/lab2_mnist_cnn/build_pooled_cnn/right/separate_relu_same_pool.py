# right: ReLU layers of their own, pooling with padding='same' (28 and 14 are even)
from tensorflow.keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D, ReLU, Softmax
from tensorflow.keras.models import Sequential


def build_pooled_cnn():
    model = Sequential([
        Input(shape=(28, 28, 1)),
        Conv2D(64, 3, padding='same'),
        ReLU(),
        MaxPooling2D(2, padding='same'),
        Conv2D(32, 3, padding='same'),
        ReLU(),
        MaxPooling2D(2, padding='same'),
        Flatten(),
        Dense(10),
        Softmax(),
    ])
    return model
