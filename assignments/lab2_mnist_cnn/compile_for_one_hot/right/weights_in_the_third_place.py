# right: the third place is loss_weights, and gets a weight
def compile_for_one_hot(model):
    model.compile("adam", "categorical_crossentropy", [1.0], ["accuracy"])
    return model
