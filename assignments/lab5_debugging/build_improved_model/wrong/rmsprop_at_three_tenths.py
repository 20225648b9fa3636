# wrong: a learning rate of 0.3, meant to learn in few epochs, with RMSprop, whose steps do not get smaller with the gradient
# shows: improved.learning_rate
# told: improved.learning_rate
# fails: test_learns (improved.learning_rate)
# fails: test_recognises_further_digits (improved.learning_rate)
from keras import layers, models, optimizers


def build_improved_model():
    net = models.Sequential(
        [
            layers.Input((28, 28, 1)),
            layers.Conv2D(16, (5, 5), activation="relu"),
            layers.MaxPool2D((2, 2)),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    fast = optimizers.RMSprop(0.3)
    net.compile(fast, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return net
