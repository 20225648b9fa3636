# wrong: channels first, the model takes (1, 28, 28)
# shows: cnn.input_shape
# told: cnn.input_shape
# fails: test_takes_images_and_gives_ten_numbers (cnn.input_shape)
# fails: test_computes_the_same (cnn.input_shape)
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', data_format='channels_first', input_shape=(1, 28, 28)))
    model.add(Conv2D(32, kernel_size=3, activation='relu', data_format='channels_first'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
