# wrong: the metric repeats the loss, accuracy is not measured
# shows: compile.no_accuracy
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_crossentropy"])
    return model
