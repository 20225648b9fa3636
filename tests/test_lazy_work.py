"""Points are earned: what constants, empty answers and identity functions get, and what a library's argmax gets."""

import json

import pytest

from autograder.commands.demo import SAMPLES
from autograder.proving.corpus import read_corpus

pytestmark = pytest.mark.long

# Lab -> most that the work of somebody who did nothing may earn, and that work, one notebook after the other.
NOTHING_DONE = {
    "lab0_greeting": (
        # Asking both questions, in the right words and order, is a part of the exercise.
        0.5,
        'def greeting(name, age): return f"안녕하세요 {name}님! 성인입니다."\n'
        "def greeting_program():\n"
        '    input("이름을 입력하세요: "); input("나이를 입력하세요: ")\n',
        'def greeting(name, age): return "안녕하세요 Kim님! 청소년입니다."\n'
        "def greeting_program():\n"
        '    name = input("이름을 입력하세요: "); input("나이를 입력하세요: ")\n'
        '    print(f"안녕하세요 {name}님! 청소년입니다.")\n',
        'def greeting(name, age): return f"안녕하세요 {name}님! 청소년입니다."\n'
        'def greeting_program(): print("안녕하세요 Kim님! 청소년입니다.")\n',
        "def greeting(name, age): raise ValueError\ndef greeting_program(): raise ValueError\n",
    ),
    "lab1_convolution": (
        0,
        "import numpy as np\n"
        "def average_pool(image, size=2, stride=None): return image\n"
        "def max_pool(image, size=2, stride=None): return image\n"
        "def convolve2d(image, kernel, stride=1): return np.zeros((image.shape[0] - 2, image.shape[1] - 2))\n"
        "def convolve_rgb(image, kernel, stride=1): return np.full((4, 4), 81)\n"
        "def feature_maps(image, kernels, stride=1): return np.zeros((len(kernels), 4, 4))\n"
        "def first_argmax(values): return 0\n"
        "def conv2d_params(filters, kernel_size, in_channels): return 640\n"
        "def dense_params(inputs, units): return 184330\n"
        'def output_size(n, kernel, stride=1, padding="valid"): raise ValueError\n'
        "def pad_same(image, kernel_size): return image\n",
        "import numpy as np\n"
        "def average_pool(image, size=2, stride=None): return image[::size, ::size]\n"
        "def max_pool(image, size=2, stride=None): return image[::size, ::size]\n"
        "def convolve2d(image, kernel, stride=1): return kernel\n"
        "def convolve_rgb(image, kernel, stride=1):\n"
        "    return np.zeros([(side - len(kernel)) // stride + 1 for side in image.shape[:2]])\n"
        "def feature_maps(image, kernels, stride=1): return kernels\n"
        "def first_argmax(values): return 1\n"
        "def conv2d_params(filters, kernel_size, in_channels): return filters\n"
        "def dense_params(inputs, units): return inputs * units\n"
        'def output_size(n, kernel, stride=1, padding="valid"):\n'
        '    if padding in ("valid", "same"): return n // stride\n'
        "    raise ValueError\n"
        "def pad_same(image, kernel_size):\n"
        "    return np.zeros((image.shape[0] + kernel_size - 1, image.shape[1] + kernel_size - 1))\n",
    ),
    "lab3_evaluation": (
        0,
        "import numpy as np, matplotlib.pyplot as plt\n"
        'def evaluate_model(model, x, y): return {"loss": 0.0, "accuracy": 0.0}\n'
        "def predict_digits(model, images): return np.zeros(len(images), int)\n"
        "def accuracy(y_true, y_pred): return 1.0\n"
        "def plot_history(history):\n"
        "    figure, (one, other) = plt.subplots(1, 2)\n"
        '    one.set_title("Loss"); other.set_title("Accuracy")\n'
        "    return figure\n"
        "def confusion(y_true, y_pred): return np.zeros((10, 10))\n"
        "def plot_confusion_matrix(y_true, y_pred):\n"
        "    figure, axes = plt.subplots()\n"
        '    axes.imshow(np.eye(10)); axes.set_xlabel("predicted"); axes.set_ylabel("actual")\n'
        "    return figure\n"
        "def precision_recall_f1(y_true, y_pred, positive): return 0, 0, 0\n"
        "def digit_report(y_true, y_pred):\n"
        '    return {d: {"precision": 0, "recall": 0, "f1-score": 0, "support": 0} for d in range(10)}\n',
        "import numpy as np, matplotlib.pyplot as plt\n"
        'def evaluate_model(model, x, y): return {"loss": 1.29669, "accuracy": 0.75}\n'
        "def predict_digits(model, images): return [7, 2, 1, 0]\n"
        "def accuracy(y_true, y_pred): return 0.75\n"
        "def plot_history(history): return plt.figure()\n"
        "def confusion(y_true, y_pred): return np.diag(np.bincount(y_true, minlength=10))\n"
        "def plot_confusion_matrix(y_true, y_pred): return plt.figure()\n"
        "def precision_recall_f1(y_true, y_pred, positive): return 3 / 4, 3 / 5, 2 / 3\n"
        "def digit_report(y_true, y_pred): return {}\n",
    ),
    "lab4_images_and_saving": (
        # A History of the right length is asked for by one public check.
        0.25,
        "import keras, numpy as np\n"
        "from PIL import Image\n"
        'def save_digit(image, path): Image.new("L", (28, 28), 200).save(path)\n'
        "def load_digit(path): return np.full((1, 28, 28, 1), 7)\n"
        "def predict_digit(model, path): return 7\n"
        'def save_model(model, path): open(path, "w").write("x")\n'
        "def restore_model(path): return keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Flatten()])\n"
        "def save_weights(model, path): keras.Sequential([keras.Input((3,))]).save_weights(path)\n"
        "def restore_weights(path): return restore_model(path)\n"
        "def make_callbacks(log_dir, checkpoint_path): return [keras.callbacks.Callback()] * 2\n"
        "def resume_training(model, weights_path, x, y, epochs=1):\n"
        "    model.history = keras.callbacks.History()\n"
        '    model.history.history = {"loss": [1.0] * epochs}\n'
        "    return model.history\n",
        "def save_digit(image, path): return image\n"
        "def load_digit(path): return path\n"
        "def predict_digit(model, path): return model\n"
        "def save_model(model, path): return model\n"
        "def restore_model(path): return path\n"
        "def save_weights(model, path): return model.get_weights()\n"
        "def restore_weights(path): return None\n"
        "def make_callbacks(log_dir, checkpoint_path): return []\n"
        "def resume_training(model, weights_path, x, y, epochs=1): return model\n",
    ),
}
CASES = [(lab, most, work) for lab, (most, *works) in NOTHING_DONE.items() for work in works]


def test_the_lazy_sample_earns_at_most_five_points():
    """Over the whole course; the explanation is for a person to mark. `autograder demo` holds the sample to this."""
    expected = json.loads((SAMPLES / "lazy" / "expected.json").read_text(encoding="utf-8"))
    earned = {name: entry[1] for lab in expected.values() for name, entry in lab.items() if name != "status"}
    assert len(earned) > 30
    assert sum(score for name, score in earned.items() if name != "explanation") <= 5, earned


@pytest.mark.parametrize(("lab", "most", "work"), CASES, ids=[f"{lab}-{at}" for at, (lab, _, _) in enumerate(CASES)])
def test_work_of_constants_and_identity_functions_earns_next_to_nothing(grader, assignments, lab, most, work):
    """At most what is really a part of the exercise, and every check has a verdict."""
    results = grader.grade(work, *(exercise.name for exercise in assignments[lab].exercises), lab=lab).values()
    earned = {result.name: result.score for result in results if result.score}
    assert sum(earned.values()) <= most, earned
    assert not [check.name for result in results for check in result.checks if check.status in ("error", "missing")]


SPELLINGS = ("argmax_method", "argmax_in_a_running_thread", "argmax_by_map", "nanargmax", "tensorflow_argmax")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_librarys_argmax_earns_at_most_half_the_points(grader, assignments, spelling):
    """Right indices, found by what the exercise forbids."""
    exercise = assignments["lab1_convolution"].exercise("first_argmax")
    script = next(specimen.script for specimen in read_corpus(exercise) if specimen.name == spelling)
    result = grader.grade(script.read_bytes(), exercise.name, lab=exercise.lab)[exercise.name]
    assert 0 < result.score <= exercise.points / 2
    assert "argmax.forbidden" in {check.code for check in result.checks}
