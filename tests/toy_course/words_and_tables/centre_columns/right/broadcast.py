# right: NumPy spreads the row of means over the table
import numpy as np


def centre_columns(table: np.ndarray) -> np.ndarray:
    return table - np.mean(table, axis=0)
