# wrong: keras.metrics.Accuracy() compares one-hot labels and probabilities for equality, so it is always about 0
# shows: compile.exact_equality
# told: compile.exact_equality
# fails: test_measures_accuracy (compile.exact_equality)
# fails: test_compiles_anew (compile.exact_equality)
import keras


def compile_for_one_hot(model):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.Accuracy()],
    )
    return model
