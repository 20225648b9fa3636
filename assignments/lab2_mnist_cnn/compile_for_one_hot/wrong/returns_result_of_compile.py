# wrong: returns what model.compile returns, which is None
# shows: answer.none
import keras


def compile_for_one_hot(model):
    return model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
