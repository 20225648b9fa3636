# wrong: a metric that Keras does not know, so that evaluate raises
# shows: weights.cannot_evaluate
# told: weights.cannot_evaluate
# fails: test_evaluates_the_same (weights.cannot_evaluate)
# fails: test_evaluates_other_images_the_same (weights.cannot_evaluate)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


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
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["acuracy"])
    return model
