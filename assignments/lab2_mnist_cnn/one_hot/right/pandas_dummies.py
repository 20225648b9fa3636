# right: pandas get_dummies over a Categorical that knows all ten digits
import pandas as pd


def one_hot(labels):
    cat = pd.Categorical(labels, categories=range(10))
    return pd.get_dummies(cat).to_numpy().astype('float32')
