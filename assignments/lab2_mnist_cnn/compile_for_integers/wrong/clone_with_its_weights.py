# wrong: compiles a clone that has the weights of the given model
# shows: compile.left_uncompiled
# told: compile.left_uncompiled
# fails: test_compiles_the_given_model (compile.left_uncompiled)
import keras


def compile_for_integers(model):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return copy
