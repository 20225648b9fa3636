# wrong: measures the mean absolute error, not accuracy
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["mae"])
    return model
