# wrong: input (1,28,28), the channel is in front as in PyTorch
# shows: improved.input
# told: improved.input
# fails: test_takes_images_as_they_are (improved.input)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        layers.Input(shape=(1, 28, 28)),
        layers.Conv2D(32, 3, padding='same', activation='relu'),
        layers.Conv2D(64, 3, padding='same', activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
