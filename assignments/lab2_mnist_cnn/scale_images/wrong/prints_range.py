# wrong: prints the range and returns nothing
# shows: answer.none
def scale_images(images):
    images = images.astype('float32') / 255
    print('min', images.min(), 'max', images.max())
