# right: options of compile that change how it runs, not what is learnt
def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=True, steps_per_execution=2)
    return model
