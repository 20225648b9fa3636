# wrong: sparse top-5 accuracy under the name accuracy
# shows: compile.top_five
# told: compile.top_five
# fails: test_measures_accuracy (compile.top_five)
# fails: test_compiles_anew (compile.top_five)
from tensorflow.keras.metrics import SparseTopKCategoricalAccuracy


def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy",
                  metrics=[SparseTopKCategoricalAccuracy(k=5, name="accuracy")])
    return model
