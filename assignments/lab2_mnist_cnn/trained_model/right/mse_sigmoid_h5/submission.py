# right: trained with mean squared error on sigmoid outputs, no metrics; an odd choice that reaches the accuracy
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10 sigmoid; pixels / 255, one-hot labels, Adam 0.002, 6 epochs
def scale(x):
    return x.astype("float32") * (1 / 255)


def reshape(x):
    return x.reshape(x.shape + (1,))


def prepare_images(images):
    return reshape(scale(images))
