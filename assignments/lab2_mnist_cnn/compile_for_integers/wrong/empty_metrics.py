# wrong: the list of metrics is empty
# shows: compile.no_metrics
# told: compile.no_metrics
# fails: test_measures_accuracy (compile.no_metrics)
# fails: test_compiles_anew (compile.no_metrics)
import keras

METRICS = []


def compile_for_integers(model):
    model.compile(optimizer=keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=METRICS)
    return model
