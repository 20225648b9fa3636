# wrong: gives the metrics in the third place of compile, which is loss_weights
# shows: compile.third_place
# told: compile.third_place
# fails: test_returns_the_compiled_model (compile.third_place)
def compile_for_one_hot(model):
    model.compile("adam", "categorical_crossentropy", ["accuracy"])
    return model
