# wrong: the hand-made accuracy compares the ten rounded outputs one by one, not the class
# shows: compile.each_output
# told: compile.each_output
# fails: test_measures_accuracy (compile.each_output)
# fails: test_compiles_anew (compile.each_output)
from keras import ops


def accuracy(y_true, y_pred):
    return ops.mean(ops.cast(ops.equal(y_true, ops.round(y_pred)), "float32"), axis=-1)


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=[accuracy])
    return model
