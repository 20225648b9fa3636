# wrong: compiles a model of its own and leaves the one it was given uncompiled
# shows: compile.left_uncompiled
# told: compile.left_uncompiled
# fails: test_compiles_the_given_model (compile.left_uncompiled)
# fails: test_compiles_anew (compile.shared_optimizer)
from keras.models import Sequential
from keras.layers import Input, Conv2D, Flatten, Dense

model = Sequential()
model.add(Input(shape=(28, 28, 1)))
model.add(Conv2D(64, kernel_size=3, activation="relu"))
model.add(Conv2D(32, kernel_size=3, activation="relu"))
model.add(Flatten())
model.add(Dense(10, activation="softmax"))


def compile_for_one_hot(m):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
