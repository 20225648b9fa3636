# wrong: prints the shape and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_accuracy_of_95_percent (answer.none)
# fails: test_accuracy_of_97_percent (answer.none)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    x = images.reshape(-1, 28, 28, 1).astype("float32") / 255
    print(x.shape, x.min(), x.max())
