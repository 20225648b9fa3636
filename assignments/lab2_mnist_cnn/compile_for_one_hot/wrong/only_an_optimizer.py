# wrong: no loss, no metrics
# shows: compile.no_loss
# told: compile.no_loss
# fails: test_returns_the_compiled_model (compile.no_loss)
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=None, metrics=None)
    return model
