# right: the library functions imported under the contract's names
from tensorflow.keras.models import save_model
from tensorflow.keras.models import load_model as restore_model
