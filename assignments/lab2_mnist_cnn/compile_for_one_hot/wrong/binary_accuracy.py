# wrong: binary accuracy under the name accuracy, about 0.9 for any model
# shows: compile.each_output
# told: compile.each_output
# fails: test_measures_accuracy (compile.each_output)
# fails: test_compiles_anew (compile.each_output)
import keras


def compile_for_one_hot(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy")],
    )
    return model
