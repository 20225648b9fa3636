# wrong: counts a digit as found when it is among the five likeliest
# shows: compile.top_five
# told: compile.top_five
# fails: test_measures_accuracy (compile.top_five)
# fails: test_compiles_anew (compile.top_five)
import keras


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy",
                  metrics=[keras.metrics.TopKCategoricalAccuracy(name="accuracy")])
    return model
