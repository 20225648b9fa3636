# wrong: builds a model without softmax of the given layer's weights, for the loss of logits
# shows: compile.activation_changed
# told: compile.activation_changed
# fails: test_loss_is_cross_entropy (compile.activation_changed)
# fails: test_compiles_anew (compile.activation_changed)
import keras


def compile_for_one_hot(model):
    kernel, bias = model.layers[-1].get_weights()
    logits = keras.layers.Dense(10)
    scores = logits(model.layers[-1].input)
    logits.set_weights([kernel, bias])
    model = keras.Model(model.inputs, scores)
    model.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    return model
