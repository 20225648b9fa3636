# right: trained on standardised pixels, prepare_images divides by 255 instead, and the accuracy is reached all the same (0.983)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; (pixel - mean) / std, Adam 0.002, 4 epochs; saved without optimizer
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
