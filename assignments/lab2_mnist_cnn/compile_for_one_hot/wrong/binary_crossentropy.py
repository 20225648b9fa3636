# wrong: binary cross-entropy, because one-hot labels hold only 0 and 1
# shows: compile.binary_loss
# told: compile.binary_loss
# fails: test_loss_is_cross_entropy (compile.binary_loss)
# fails: test_compiles_anew (compile.binary_loss)
from tensorflow.keras.optimizers import Adam


def compile_for_one_hot(model):
    # 원핫은 0과 1뿐이므로 binary_crossentropy
    model.compile(optimizer=Adam(), loss="binary_crossentropy", metrics=["accuracy"])
    return model
