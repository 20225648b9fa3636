# wrong: counts a digit as found when it is among the five likeliest
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy",
                  metrics=[keras.metrics.TopKCategoricalAccuracy(name="accuracy")])
    return model
