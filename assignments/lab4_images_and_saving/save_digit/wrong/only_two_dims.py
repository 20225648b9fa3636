# wrong: works only for (28,28); a (28,28,1) image raises TypeError in fromarray
# shows: student.raised
# told: student.raised
# fails: test_with_a_channel_axis (student.raised)
# fails: test_leaves_the_input_alone (student.raised)
# fails: test_any_digit_at_any_path (student.raised)
from PIL import Image


def save_digit(image, path):
    img = Image.fromarray(image)
    img.save(path)
