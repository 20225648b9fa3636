# wrong: replaces the given softmax by a sigmoid before compiling
# shows: compile.activation_changed
# told: compile.activation_changed
# fails: test_compiles_the_given_model (compile.activation_changed)
import keras


def compile_for_one_hot(model):
    *_, last = model.layers
    last.activation = keras.ops.sigmoid
    model.compile("adam", keras.losses.CategoricalCrossentropy(), metrics=["accuracy"])
    return model
