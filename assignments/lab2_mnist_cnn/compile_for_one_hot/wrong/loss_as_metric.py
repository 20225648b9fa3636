# wrong: the metric repeats the loss, accuracy is not measured
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_crossentropy"])
    return model
