# wrong: conv, conv, pool, pool: feature maps 28, 28, 14, 7
# shows: cnn.not_pooled
# told: cnn.not_pooled
# fails: test_layers_in_order (cnn.not_pooled)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, padding='same', activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, padding='same', activation='relu'))
    model.add(MaxPooling2D(2))
    model.add(MaxPooling2D(2))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
