# wrong: returns what model.compile returns, which is None
# shows: compile.not_returned
# told: compile.not_returned
# fails: test_returns_the_compiled_model (compile.not_returned)
import keras


def compile_for_one_hot(model):
    return model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
