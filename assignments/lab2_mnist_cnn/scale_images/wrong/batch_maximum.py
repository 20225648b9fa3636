# wrong: divides by the brightest pixel of this batch instead of 255
# shows: scale.batch_dependent
# told: scale.batch_dependent
# fails: test_white_becomes_one (scale.batch_dependent)
# fails: test_does_not_depend_on_the_batch (scale.batch_dependent)
def scale_images(images):
    images = images.astype('float32')
    return images / images.max()
