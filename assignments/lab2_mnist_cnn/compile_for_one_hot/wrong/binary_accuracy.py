# wrong: binary accuracy under the name accuracy, about 0.9 for any model
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
import keras


def compile_for_one_hot(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
    )
    return model
