# wrong: the class Adam, not an object
# shows: compile.no_optimizer
# told: compile.no_optimizer
# fails: test_returns_the_compiled_model (compile.no_optimizer)
import keras


def compile_for_integers(model):
    model.compile(keras.optimizers.Adam, "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
