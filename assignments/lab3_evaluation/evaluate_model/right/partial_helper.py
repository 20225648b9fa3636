# right: functools.partial over a general helper in another cell
from functools import partial


def _evaluate(model, x, y, keys, **kw):
    scores = model.evaluate(x, y, **kw)
    return {key: scores[i] for i, key in enumerate(keys)}


evaluate_model = partial(_evaluate, keys=("loss", "accuracy"), verbose=0)
