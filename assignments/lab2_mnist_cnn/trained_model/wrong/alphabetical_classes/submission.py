# wrong: classes in alphabetical order (eight, five, four, nine, one, ...), as folders of digits are read
# shows: trained.class_order
# told: trained.class_order
# fails: test_accuracy_of_95_percent (trained.class_order)
# fails: test_accuracy_of_97_percent (trained.class_order)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; class names sorted, pixels / 255, Adam 0.002, 4 epochs
NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
CLASSES = sorted(NAMES)


def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
