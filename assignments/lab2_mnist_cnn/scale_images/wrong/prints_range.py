# wrong: prints the range and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_white_becomes_one (answer.none)
# fails: test_result_is_floating_point (answer.none)
# fails: test_every_gray_value (answer.none)
# fails: test_does_not_depend_on_the_batch (answer.none)
# fails: test_keeps_any_shape (answer.none)
def scale_images(images):
    images = images.astype('float32') / 255
    print('min', images.min(), 'max', images.max())
