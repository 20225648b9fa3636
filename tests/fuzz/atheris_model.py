"""Coverage-guided fuzzing of the model reader. Run by name, with the extra ``fuzz`` installed:

python tests/fuzz/atheris_model.py -max_total_time=60
"""

import json
import sys

import atheris
import keras

with atheris.instrument_imports(include=["autograder.student.transport"]):
    from autograder.student.transport.assemble import NotRebuildable
    from autograder.student.transport.rebuild import decode_model
    from autograder.student.transport.values import Uncrossable, decode
    from autograder.student.transport.wire import new_encoder

import numpy as np
from mutations import text_edits, text_places

DESCRIBED = []
for steps in (
    [keras.layers.Conv2D(4, 3, activation="relu"), keras.layers.MaxPooling2D(), keras.layers.Flatten()],
    [keras.layers.Rescaling(0.5), keras.layers.BatchNormalization(), keras.layers.GlobalAveragePooling2D()],
    [keras.layers.Reshape((12, 12)), keras.layers.LSTM(3)],
):
    encoder = new_encoder()
    model = keras.Sequential([keras.Input((12, 12, 1)), *steps, keras.layers.Dense(3, activation="softmax")])
    DESCRIBED.append((encoder.encode(model), encoder.arrays))


def one_input(data: bytes) -> None:
    """An honest text with up to three changes, or any text: a model, or one of two refusals."""
    provider = atheris.FuzzedDataProvider(data)
    tree, arrays = DESCRIBED[provider.ConsumeIntInRange(0, len(DESCRIBED) - 1)]
    text = json.loads(tree["config"])
    for _ in range(provider.ConsumeIntInRange(0, 3)):
        places = text_places(text)
        changed = list(text_edits(text, places[provider.ConsumeIntInRange(0, len(places) - 1)]))
        text = changed[provider.ConsumeIntInRange(0, len(changed) - 1)]
    config = json.dumps(text) if provider.ConsumeBool() else provider.ConsumeUnicode(400)
    try:
        rebuilt = decode(tree | {"config": config, "witness": None}, arrays, decode_model)
        rebuilt.keras()
        rebuilt.outputs(np.zeros((1, 12, 12, 1), "float32"))
    except (Uncrossable, NotRebuildable):
        pass


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
