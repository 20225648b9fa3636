# right: clip and cast to uint8 first (harmless), any type of array accepted, pathlib creates the folder
from pathlib import Path
import numpy as np
from PIL import Image


def save_digit(image: np.ndarray, path: str) -> None:
    target: Path = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    gray: np.ndarray = np.clip(image, 0, 255).astype(np.uint8).reshape((28, 28))
    Image.fromarray(gray).save(target)
