# wrong: a Dropout layer before the output, the parameters stay 203,434
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Dropout, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dropout(0.5))   # 과적합 방지
    model.add(Dense(10, activation='softmax'))
    return model
