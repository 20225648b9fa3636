# wrong: returns what model.compile returns, which is None
# shows: answer.none
# told: answer.none
# fails: test_returns_the_compiled_model (answer.none)
import keras


def compile_for_one_hot(model):
    return model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
