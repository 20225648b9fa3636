# wrong: the loss counts nothing: loss_weights is 0
# shows: compile.no_progress
# told: compile.no_progress
# fails: test_loss_is_cross_entropy (compile.no_progress)
# fails: test_compiles_anew (compile.no_progress)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"], loss_weights=0.0)
    return model
