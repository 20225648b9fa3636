# wrong: loops with x and y mixed up, the file holds the transposed digit
# shows: image.putpixel_order
# told: image.putpixel_order
# fails: test_image_is_the_digit (image.putpixel_order)
# fails: test_with_a_channel_axis (image.transposed)
# fails: test_ending_decides_the_format (image.transposed)
# fails: test_replaces_an_old_file (image.transposed)
# fails: test_any_digit_at_any_path (image.transposed)
# fails: test_other_digits_as_jpeg (image.transposed)
from PIL import Image


def save_digit(image, path):
    image = image.reshape(28, 28)
    out = Image.new("L", (28, 28))
    for x in range(28):
        for y in range(28):
            out.putpixel((x, y), int(image[x, y]))
    out.save(path)
