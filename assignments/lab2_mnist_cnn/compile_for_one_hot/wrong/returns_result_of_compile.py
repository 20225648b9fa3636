# wrong: returns what model.compile returns, which is None
# shows: compile.result_returned
# told: compile.result_returned
# fails: test_returns_the_compiled_model (compile.result_returned)
import keras


def compile_for_one_hot(model):
    return model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
