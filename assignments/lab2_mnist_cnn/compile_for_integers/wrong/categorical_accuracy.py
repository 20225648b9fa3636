# wrong: categorical accuracy on integer labels, it compares with argmax of one number, always class 0
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
import keras


def compile_for_integers(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model
