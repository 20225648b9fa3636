# wrong: no loss, no metrics
# shows: compile.no_loss
def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=None, metrics=None)
    return model
