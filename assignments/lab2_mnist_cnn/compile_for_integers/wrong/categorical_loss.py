# wrong: categorical cross-entropy for integer labels
# shows: compile.one_hot_for_integers
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
