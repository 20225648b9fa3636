# wrong: an optimizer of one's own, made from Adam
# shows: compile.not_adam
# told: compile.not_adam
# fails: test_uses_adam (compile.not_adam)
import keras


class MyAdam(keras.optimizers.Adam):
    pass


def compile_for_one_hot(model):
    model.compile(optimizer=MyAdam(), loss="categorical_crossentropy", metrics=["accuracy"])
    return model
