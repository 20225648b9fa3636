# wrong: Nadam, a relative of Adam
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
def compile_for_one_hot(model):
    model.compile("nadam", "categorical_crossentropy", metrics=["accuracy"])
    return model
