# wrong: gradients are clipped to 1e-30, so that Adam stands still
# shows: compile.no_progress
# told: compile.no_progress
# fails: test_training_lowers_the_loss (compile.no_progress)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer=keras.optimizers.Adam(1e-3, clipvalue=1e-30), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
