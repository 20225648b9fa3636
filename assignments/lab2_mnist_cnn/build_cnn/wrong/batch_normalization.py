# wrong: BatchNormalization after the first convolution
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import BatchNormalization, Conv2D, Dense, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, 3, activation='relu', input_shape=(28, 28, 1)))
    model.add(BatchNormalization())
    model.add(Conv2D(32, 3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
