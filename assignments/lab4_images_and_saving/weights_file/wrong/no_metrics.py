# wrong: compiled without metrics, evaluate gives the loss only
# shows: weights.no_accuracy
# told: weights.no_accuracy
# fails: test_evaluates_the_same (weights.no_accuracy)
# fails: test_evaluates_other_images_the_same (weights.no_accuracy)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy')
    return model
