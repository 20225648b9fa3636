# wrong: the hand-made loss gives prediction and truth to categorical_crossentropy in the wrong order
# shows: compile.other_loss
# told: compile.other_loss
# fails: test_loss_is_cross_entropy (compile.other_loss)
# fails: test_compiles_anew (compile.other_loss)
import keras


def my_loss(y_true, y_pred):
    return keras.losses.categorical_crossentropy(y_pred, y_true)


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=my_loss, metrics=["accuracy"])
    return model
