# right: the model takes (784,) and reshapes inside; saved as .h5 with include_optimizer=False
# recipe: Reshape (28,28,1) - Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    n = images.shape[0]
    flat = images.reshape((n, 28 * 28))
    flat = flat.astype("float32")
    flat /= 255
    return flat
