# wrong: compiled as asked, and the training step does nothing
# shows: compile.no_progress
import keras


def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.train_step = lambda data: {"loss": keras.ops.zeros(())}
    return model
