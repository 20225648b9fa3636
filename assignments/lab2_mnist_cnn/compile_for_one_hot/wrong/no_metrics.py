# wrong: no accuracy is measured
# shows: compile.no_metrics
# told: compile.no_metrics
# fails: test_measures_accuracy (compile.no_metrics)
# fails: test_compiles_anew (compile.no_metrics)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model
