# wrong: sparse top-5 accuracy under the name accuracy
# shows: compile.no_accuracy
# told: compile.no_accuracy
# fails: test_measures_accuracy (compile.no_accuracy)
# fails: test_compiles_anew (compile.no_accuracy)
from tensorflow.keras.metrics import SparseTopKCategoricalAccuracy


def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy",
                  metrics=[SparseTopKCategoricalAccuracy(k=5, name="accuracy")])
    return model
