# wrong: wraps the model and puts a second softmax behind it
# shows: compile.other_model
# told: compile.other_model
# fails: test_compiles_the_given_model (compile.other_model)
import keras


def compile_for_one_hot(model):
    model = keras.Sequential([model, keras.layers.Softmax()])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
