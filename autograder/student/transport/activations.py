"""The activations of Keras that a model may use, by name; custom functions that compute one of them get its name."""

ACTIVATIONS = (
    "linear relu softmax sigmoid tanh elu selu gelu softplus softsign silu exponential relu6 leaky_relu mish "
    "hard_sigmoid hard_silu log_softmax celu"
).split()
