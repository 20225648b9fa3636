# wrong: smooths the labels, so that the loss is another number
# shows: weights.loss_options
# told: weights.loss_options
# fails: test_evaluates_the_same (weights.loss_options)
# fails: test_evaluates_other_images_the_same (weights.loss_options)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten
from keras.losses import CategoricalCrossentropy


def build_cnn():
    model = Sequential([Input((28, 28, 1))])
    model.add(Conv2D(64, 3, activation="relu"))
    model.add(Conv2D(32, 3, activation="relu"))
    model.add(Flatten())
    model.add(Dense(10, activation="softmax"))
    return model


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = build_cnn()
    model.load_weights(path)
    model.compile(optimizer="adam", loss=CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
    return model
