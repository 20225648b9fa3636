# right: adjacent strings in brackets, annotated
EXPLANATION: str = (
    "It failed because predict() wants a batch of pictures and got one picture without a batch axis. "
    "I put np.newaxis in front and scaled the picture to 0-1. "
    "The MLP was replaced with two convolution layers, pooling and a softmax layer."
)
