# wrong: Adamax, a relative of Adam
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
from tensorflow.keras import optimizers


def compile_for_one_hot(model):
    model.compile(optimizer=optimizers.Adamax(), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
