# wrong: loops to 27, the last row and column stay black
# shows: image.other_values
# told: image.other_values
# fails: test_image_is_the_digit (image.other_values)
# fails: test_with_a_channel_axis (image.other_values)
# fails: test_ending_decides_the_format (image.other_values)
# fails: test_replaces_an_old_file (image.other_values)
# fails: test_any_digit_at_any_path (image.other_values)
# fails: test_other_digits_as_jpeg (image.other_values)
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28)
    picture = Image.new("L", (28, 28))
    for i in range(27):
        for j in range(27):
            picture.putpixel((j, i), int(image[i][j]))
    picture.save(path)
