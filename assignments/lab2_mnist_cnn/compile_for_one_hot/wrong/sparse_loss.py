# wrong: sparse categorical cross-entropy for one-hot labels
# shows: compile.sparse_for_one_hot
# told: compile.sparse_for_one_hot
# fails: test_loss_is_cross_entropy (compile.sparse_for_one_hot)
# fails: test_compiles_anew (compile.sparse_for_one_hot)
import keras


def compile_for_one_hot(model):
    # y가 0~9 숫자이므로 sparse 사용
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
