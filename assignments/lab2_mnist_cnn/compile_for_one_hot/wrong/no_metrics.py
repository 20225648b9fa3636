# wrong: no accuracy is measured
# shows: compile.no_accuracy
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model
