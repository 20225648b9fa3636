# wrong: the accuracy for integer labels is left over from the other exercise
# shows: compile.metric_for_integers
# told: compile.metric_for_integers
# fails: test_measures_accuracy (compile.metric_for_integers)
# fails: test_compiles_anew (compile.metric_for_integers)
import keras


def compile_for_one_hot(model):
    metrics = [keras.metrics.SparseCategoricalAccuracy()]
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=metrics)
    return model
