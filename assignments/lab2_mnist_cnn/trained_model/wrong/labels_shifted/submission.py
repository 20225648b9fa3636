# wrong: labels shifted by one, class 0 is the digit 1 and class 9 the digit 0 (keyboard order)
# shows: trained.class_order
# told: trained.class_order
# fails: test_accuracy_of_95_percent (trained.class_order)
# fails: test_accuracy_of_97_percent (trained.class_order)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; labels (y + 9) % 10, Adam 0.002, 3 epochs
def prepare_images(images):
    # 1, 2, ..., 9, 0 순서
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
