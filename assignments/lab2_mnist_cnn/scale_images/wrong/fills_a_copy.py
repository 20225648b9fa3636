# wrong: divides image by image within a copy, which is uint8
# shows: scale.own_dtype
# told: scale.own_dtype
# fails: test_white_becomes_one (scale.own_dtype)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    small = images.copy()
    for place in range(len(small)):
        small[place] = small[place] / 255.0
    return small.astype("float32")
