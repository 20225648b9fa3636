# wrong: gives the metric in the third place of compile, which is loss_weights
# shows: compile.third_place
# told: compile.third_place
# fails: test_returns_the_compiled_model (compile.third_place)
def compile_for_integers(model):
    model.compile("adam", "sparse_categorical_crossentropy", "accuracy")
    return model
