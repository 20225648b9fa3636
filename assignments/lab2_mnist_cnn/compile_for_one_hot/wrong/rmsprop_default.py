# wrong: no optimizer given, so Keras takes its default RMSprop
def compile_for_one_hot(model):
    model.compile(loss="categorical_crossentropy", metrics=["accuracy"])
    return model
