# wrong: average pooling instead of max pooling
# shows: cnn.other_pooling
# told: cnn.other_pooling
# fails: test_layers_in_order (cnn.other_pooling)
from keras.models import Sequential
from keras.layers import AveragePooling2D, Conv2D, Dense, Flatten


def build_pooled_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, padding='same', activation='relu', input_shape=(28, 28, 1)))
    model.add(AveragePooling2D(pool_size=(2, 2)))
    model.add(Conv2D(32, kernel_size=3, padding='same', activation='relu'))
    model.add(AveragePooling2D(pool_size=(2, 2)))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
