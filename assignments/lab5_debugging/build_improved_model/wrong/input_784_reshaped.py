# wrong: the model takes 784 numbers and makes the picture itself, the input is not (28,28,1)
# shows: improved.input
# told: improved.input
# fails: test_takes_images_as_they_are (improved.input)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D, Reshape


def build_improved_model():
    model = Sequential()
    model.add(Input(shape=(784,)))
    model.add(Reshape((28, 28, 1)))
    model.add(Conv2D(32, 3, activation='relu'))
    model.add(MaxPooling2D(2))
    model.add(Flatten())
    model.add(Dense(128, activation='relu'))
    model.add(Dense(10, activation='softmax'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
