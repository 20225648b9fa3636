# wrong: label smoothing changes the loss
# shows: compile.label_smoothing
# told: compile.label_smoothing
# fails: test_loss_is_cross_entropy (compile.label_smoothing)
# fails: test_compiles_anew (compile.label_smoothing)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
    return model
