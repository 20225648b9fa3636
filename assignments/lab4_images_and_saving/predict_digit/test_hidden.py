"""Hidden: every class, further formats and sizes, and other models, so that no answer is known beforehand."""

from .judging import require_classes

# The class of each picture, different in every check: the answer is the model's, not the file name's.
ORDERS = ((3, 8, 0, 6, 1, 9, 2, 5, 7, 4), (9, 2, 7, 0, 5, 3, 8, 1, 4, 6), (4, 9, 1, 7, 2, 0, 5, 8, 6, 3))


def test_every_class(predict_digit, probe):
    """All ten classes are found, also where the model is not sure.
    모델이 확신하지 못할 때도 열 클래스를 모두 찾습니다."""
    names = (
        "a.png",
        "b.png",
        "seven.png",
        "digit 9.png",
        "pictures/5.png",
        "c.png",
        "d.png",
        "e.png",
        "0.png",
        "f.png",
    )
    require_classes(
        predict_digit, probe, ORDERS[0], [{"number": number, "path": path} for number, path in enumerate(names)]
    )


def test_files_of_other_formats(predict_digit, probe):
    """JPEG and color files are predicted as well.
    JPEG와 컬러 파일도 예측합니다."""
    cases = [
        {"number": 0, "path": "digit.jpg"},
        {"number": 3, "path": "color.png", "mode": "RGB"},
        {"number": 5, "path": "color.jpg", "mode": "RGB"},
        {"number": 8, "path": "alpha.png", "mode": "RGBA"},
        {"number": 6, "path": "color.bmp", "mode": "RGB"},
    ]
    require_classes(predict_digit, probe, ORDERS[1], cases)


def test_files_of_other_sizes(predict_digit, probe):
    """Larger and smaller pictures are predicted as well.
    크거나 작은 그림도 예측합니다."""
    cases = [
        {"number": 1, "path": "large.png", "side": 84},
        {"number": 4, "path": "photo.jpg", "side": 120, "mode": "RGB"},
        {"number": 9, "path": "small.png", "side": 14},
        {"number": 2, "path": "two.png", "side": 56},
    ]
    require_classes(predict_digit, probe, ORDERS[2], cases)
