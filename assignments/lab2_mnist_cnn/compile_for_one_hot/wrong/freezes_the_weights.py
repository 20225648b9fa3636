# wrong: sets trainable to False before compiling, so that nothing is learnt
# shows: compile.other_model
# told: compile.other_model
# fails: test_compiles_the_given_model (compile.other_model)
# fails: test_training_lowers_the_loss (compile.no_progress)
import keras


def compile_for_one_hot(model):
    model.trainable = False
    model.compile(optimizer=keras.optimizers.Adam(), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
