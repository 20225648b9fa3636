# wrong: turns the last softmax into a linear activation, to train with from_logits=True
# shows: compile.activation_changed
# told: compile.activation_changed
# fails: test_loss_is_cross_entropy (compile.activation_changed)
# fails: test_compiles_anew (compile.activation_changed)
import keras


def compile_for_integers(model):
    # 출력을 logits로
    last = model.get_layer(index=-1)
    last.activation = keras.activations.get("linear")
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(loss=loss, optimizer="adam", metrics=["accuracy"])
    return model
