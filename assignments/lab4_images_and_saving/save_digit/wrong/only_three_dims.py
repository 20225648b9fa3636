# wrong: works only for (28,28,1); a (28,28) image has no third axis
# shows: student.raised
# told: student.raised
# fails: test_writes_an_image_file (student.raised)
# fails: test_image_is_the_digit (student.raised)
# fails: test_ending_decides_the_format (student.raised)
# fails: test_replaces_an_old_file (student.raised)
# fails: test_any_digit_at_any_path (student.raised)
# fails: test_other_digits_as_jpeg (student.raised)
from PIL import Image


def save_digit(image, path):
    digit = image[:, :, 0]
    Image.fromarray(digit).save(path)
