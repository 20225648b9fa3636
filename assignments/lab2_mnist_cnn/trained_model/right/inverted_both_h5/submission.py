# right: black digits on white, in training and in prepare_images alike
# recipe: Conv2D 12 - pool - Conv2D 16 - pool - Dense 10; (255 - pixel) / 255, Adam 0.002, 8 epochs
def prepare_images(images):
    # 흰 종이에 검은 글씨처럼 반전
    white = 255 - images
    return (white / 255.0).astype("float32").reshape(-1, 28, 28, 1)
