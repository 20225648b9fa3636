# wrong: the hand-made loss gives prediction and truth to categorical_crossentropy in the wrong order
# shows: compile.loss_exchanged
# told: compile.loss_exchanged
# fails: test_loss_is_cross_entropy (compile.loss_exchanged)
# fails: test_compiles_anew (compile.loss_exchanged)
import keras


def my_loss(y_true, y_pred):
    return keras.losses.categorical_crossentropy(y_pred, y_true)


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss=my_loss, metrics=["accuracy"])
    return model
