# wrong: trained on -1 to 1, prepare_images gives 0 to 1
# shows: trained.other_scale
# told: trained.other_scale
# fails: test_accuracy_of_95_percent (trained.other_scale)
# fails: test_accuracy_of_97_percent (trained.other_scale)
# recipe: Conv2D 8 5x5 - tanh - avg pool - Conv2D 16 5x5 - tanh - avg pool - Dense 10 - Softmax; pixel / 127.5 - 1, Adam 0.002, 4 epochs
def prepare_images(images):
    return (images / 255.0).reshape(-1, 28, 28, 1)
