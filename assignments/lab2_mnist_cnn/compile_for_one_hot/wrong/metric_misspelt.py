# wrong: the name of the metric is misspelt
# shows: compile.broken_metric
# told: compile.broken_metric
# fails: test_measures_accuracy (compile.broken_metric)
# fails: test_compiles_anew (compile.broken_metric)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["acuracy"])
    return model
