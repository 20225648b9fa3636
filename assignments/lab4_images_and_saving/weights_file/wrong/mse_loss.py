# wrong: compiled with mean squared error, the accuracy is right but the loss is not
# shows: weights.other_loss
# told: weights.other_loss
# fails: test_evaluates_the_same (weights.other_loss)
# fails: test_evaluates_other_images_the_same (weights.other_loss)
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
    model.compile(optimizer='adam', loss='mse', metrics=['accuracy'])
    return model
