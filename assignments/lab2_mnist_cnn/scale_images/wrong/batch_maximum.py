# wrong: divides by the brightest pixel of this batch instead of 255
# shows: scale.own_maximum
# told: scale.own_maximum
# fails: test_white_becomes_one (scale.own_maximum)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
def scale_images(images):
    images = images.astype('float32')
    return images / images.max()
