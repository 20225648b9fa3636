# wrong: sets trainable to False before compiling, so that nothing is learnt
# shows: compile.frozen
# told: compile.frozen
# fails: test_compiles_the_given_model (compile.frozen)
import keras


def compile_for_one_hot(model):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
