# wrong: the metric stands alone, without a list
# shows: compile.metrics_no_list
# told: compile.metrics_no_list
# fails: test_returns_the_compiled_model (compile.metrics_no_list)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics="accuracy")
    return model
