# wrong: tells the loss to ignore the class 0, taking 0 for "no digit"
# shows: compile.digit_ignored
# told: compile.digit_ignored
# fails: test_loss_is_cross_entropy (compile.digit_ignored)
# fails: test_compiles_anew (compile.digit_ignored)
import keras


def compile_for_integers(model):
    loss = keras.losses.SparseCategoricalCrossentropy(ignore_class=0)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model
