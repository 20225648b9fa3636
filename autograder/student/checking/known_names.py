"""Names that are no student's own: of Python, NumPy, Keras, Pillow and measures. Which of them is said tells little."""

import builtins

from autograder.student.transport.allowed import ACTIVATIONS, LAYERS, OPERATIONS
from autograder.student.transport.options import DTYPES, FUNCTIONS, OPTIONS

# Types that an answer may have.
TYPES = frozenset(name for name, value in vars(builtins).items() if isinstance(value, type)) | frozenset(
    "NoneType array ndarray generator function method module History Sequential Functional Model Tensor EagerTensor "
    "KerasTensor Variable Figure Axes DataFrame Series Image PngImageFile partial".split()
)
OTHER_LAYERS = frozenset(
    "Lambda TimeDistributed RNN ConvLSTM1D ConvLSTM2D ConvLSTM3D Attention AdditiveAttention GroupQueryAttention "
    "SpectralNormalization Discretization Hashing CategoryEncoding StringLookup IntegerLookup TextVectorization "
    "RandomColorJitter RandomHue RandomSaturation RandomErasing MixUp CutMix AutoContrast Layer".split()
)
OPTIMIZERS = frozenset(
    "SGD RMSprop Adam AdamW Adadelta Adagrad Adamax Adafactor Nadam Ftrl Lion Lamb Muon LossScaleOptimizer".split()
)
LOSSES = frozenset(
    "categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy mse mae mean_squared_error "
    "mean_absolute_error kl_divergence poisson hinge".split()
)
INITIALIZERS = frozenset(
    "zeros ones glorot_uniform glorot_normal he_uniform he_normal lecun_uniform lecun_normal random_uniform "
    "random_normal truncated_normal orthogonal".split()
)
OPTION_VALUES = frozenset("valid same causal channels_last channels_first nearest bilinear trainable=False".split())
IMAGE_MODES = frozenset("1 L LA P PA RGB RGBA RGBX CMYK YCbCr LAB HSV I F I;16 None".split())
MEASURES = frozenset(
    "loss accuracy val_loss val_accuracy precision recall f1 f1-score support train test Loss Accuracy".split()
)
NAMES = (
    frozenset().union(TYPES, LAYERS, OTHER_LAYERS, OPERATIONS, ACTIVATIONS, FUNCTIONS, OPTIONS, DTYPES)
    | OPTIMIZERS
    | LOSSES
    | INITIALIZERS
    | OPTION_VALUES
    | IMAGE_MODES
    | MEASURES
    | {"unknown activation", "kernel_regularizer", "bias_regularizer", "activity_regularizer", "-", ""}
    | {"kernel_constraint", "bias_constraint"}
)
