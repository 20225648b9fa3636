# wrong: makes signed bytes of the pixels before it divides
# shows: scale.signed
# told: scale.signed
# fails: test_white_becomes_one (scale.signed)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return images.astype("int8").astype("float32") / 255
