# wrong: label smoothing changes the loss
# shows: compile.other_loss
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=["accuracy"])
    return model
