# wrong: sets attributes in place of calling compile, the model stays uncompiled
# shows: compile.not_compiled
# told: compile.not_compiled
# fails: test_returns_the_compiled_model (compile.not_compiled)
import keras


def compile_for_one_hot(model):
    model.optimizer = keras.optimizers.Adam()
    model.loss = "categorical_crossentropy"
    model.metrics_list = ["accuracy"]
    return model
