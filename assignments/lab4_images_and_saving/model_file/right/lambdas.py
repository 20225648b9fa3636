# right: one lambda, one alias
from keras.models import load_model

save_model = lambda model, path: model.save(path)
restore_model = load_model
