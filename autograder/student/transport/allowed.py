"""The parts of Keras that a model may be rebuilt from: no code, no files, no text, nothing that makes data by itself.

Left out on purpose: ``Lambda`` and layers of other frameworks (code), lookup and text layers (vocabulary files), layers
that loop as often as their configuration says, and operations such as ``Arange`` that make arrays from plain numbers.
"""

LAYERS = frozenset(
    "InputLayer Dense Embedding Identity Activation Masking "
    "Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose Conv3DTranspose "
    "SeparableConv1D SeparableConv2D DepthwiseConv1D DepthwiseConv2D "
    "MaxPooling1D MaxPooling2D MaxPooling3D AveragePooling1D AveragePooling2D AveragePooling3D "
    "GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D "
    "GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D "
    "BatchNormalization LayerNormalization GroupNormalization UnitNormalization RMSNormalization "
    "Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D GaussianNoise GaussianDropout AlphaDropout "
    "ActivityRegularization Flatten Reshape Permute RepeatVector Cropping1D Cropping2D Cropping3D "
    "UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D "
    "Add Subtract Multiply Average Maximum Minimum Concatenate Dot ReLU LeakyReLU PReLU ELU Softmax "
    "Rescaling Resizing CenterCrop Normalization RandomBrightness RandomContrast RandomCrop RandomFlip RandomRotation "
    "RandomShear RandomTranslation RandomZoom SimpleRNN LSTM GRU Bidirectional MultiHeadAttention".split()
)
# Operations of keras.ops on symbolic tensors.
OPERATIONS = frozenset(
    "Relu Relu6 LeakyRelu Elu Selu Celu Gelu HardSigmoid HardSilu HardTanh LogSigmoid LogSoftmax Sigmoid Silu Softmax "
    "Softplus Softsign Tanh MaxPool AveragePool Conv DepthwiseConv SeparableConv ConvTranspose Normalize "
    "Reshape Transpose Squeeze ExpandDims Ravel Swapaxes Moveaxis Flip Pad Concatenate Stack GetItem "
    "Add Subtract Multiply Divide TrueDivide Maximum Minimum Mean Max Min Sum Abs Absolute Negative Square Sqrt Power "
    "Exp Log Clip".split()
)
# Parts of a layer that do not compute its outputs.
ATTACHED = frozenset(["keras.initializers", "keras.regularizers", "keras.constraints"])
# Module -> the names allowed in it; None stands for all.
ALLOWED: dict[str, frozenset[str] | None] = {
    "keras": frozenset(["Functional", "Sequential", "Model", "DTypePolicy"]),
    "keras.layers": LAYERS,
    "keras.src.models.functional": frozenset(["Functional"]),
    "keras.src.ops.nn": OPERATIONS,
    "keras.src.ops.numpy": OPERATIONS,
    "keras.src.activations.activations": None,
} | dict.fromkeys(ATTACHED)
# Layers that work through their input step by step.
RECURRENT = frozenset(["SimpleRNN", "LSTM", "GRU", "Bidirectional"])


ACTIVATIONS = (
    "linear relu softmax sigmoid tanh elu selu gelu softplus softsign silu exponential relu6 leaky_relu mish "
    "hard_sigmoid hard_silu log_softmax celu"
).split()
