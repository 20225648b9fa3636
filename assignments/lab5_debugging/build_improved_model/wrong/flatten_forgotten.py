# wrong: no Flatten, so the output is a 24x24 map of ten probabilities
# shows: improved.no_flatten
# told: improved.no_flatten
# fails: test_takes_images_as_they_are (improved.no_flatten)
# fails: test_outputs_are_probabilities (improved.no_flatten)
from keras.models import Sequential
from keras.layers import Conv2D, Dense


def build_improved_model():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Dense(10, activation='softmax'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
