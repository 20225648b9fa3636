# wrong: Adam(lr=...) of old tutorials, refused by Keras 3
# shows: compile.old_argument
# told: compile.old_argument
# fails: test_returns_the_compiled_model (compile.old_argument)
from keras.optimizers import Adam


def compile_for_one_hot(model):
    model.compile(optimizer=Adam(lr=0.001), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
