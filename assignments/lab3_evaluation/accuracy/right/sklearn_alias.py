# right: another name for accuracy_score
from sklearn.metrics import accuracy_score

accuracy = accuracy_score
