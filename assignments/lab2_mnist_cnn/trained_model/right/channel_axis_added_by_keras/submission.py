# right: prepare_images leaves the channel axis out; Keras adds it itself and the accuracy is reached
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs; saved without optimizer
def prepare_images(images):
    return images / 255.0
