# right: a lambda
from PIL import Image
save_digit = lambda image, path: Image.fromarray(image.reshape(28, 28)).save(path)
