# wrong: puts one more Dense(10) behind the model before compiling
# shows: compile.other_model
# told: compile.other_model
# fails: test_compiles_the_given_model (compile.other_model)
import keras


def compile_for_integers(model):
    outputs = keras.layers.Dense(10, activation="softmax")(model.layers[-1].output)
    model = keras.Model(model.inputs, outputs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
