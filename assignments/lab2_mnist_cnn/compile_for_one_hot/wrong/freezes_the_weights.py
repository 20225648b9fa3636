# wrong: sets trainable to False before compiling, so that nothing is learnt
# shows: compile.other_model
import keras


def compile_for_one_hot(model):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
