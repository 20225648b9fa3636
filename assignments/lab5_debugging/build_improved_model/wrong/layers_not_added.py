# wrong: the Conv2D lines stand alone without model.add, only Flatten and Dense are in the model
# shows: improved.not_connected
# told: improved.not_connected
# fails: test_has_a_convolution (improved.not_connected)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D


def build_improved_model():
    model = Sequential()
    model.add(Input(shape=(28, 28, 1)))
    Conv2D(32, 3, activation='relu')
    MaxPooling2D(2)
    Conv2D(64, 3, activation='relu')
    MaxPooling2D(2)
    model.add(Flatten())
    model.add(Dense(128, activation='relu'))
    model.add(Dense(10, activation='softmax'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
