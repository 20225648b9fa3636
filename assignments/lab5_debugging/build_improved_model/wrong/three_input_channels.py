# wrong: input (28,28,3) copied from a colour-picture tutorial
# shows: improved.input
# told: improved.input
# fails: test_takes_images_as_they_are (improved.input)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        layers.Input(shape=(28, 28, 3)),
        layers.Conv2D(32, (3, 3), activation='relu'),
        layers.MaxPooling2D((2, 2)),
        layers.Conv2D(64, (3, 3), activation='relu'),
        layers.MaxPooling2D((2, 2)),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
