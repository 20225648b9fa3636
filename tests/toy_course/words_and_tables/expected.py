"""What hidden checks expect."""

from collections.abc import Sequence

import numpy as np


def sorted_words(words: Sequence[str]) -> list[str]:
    """The shortest word first; words of one length in the order of the alphabet."""
    return sorted(words, key=lambda word: (len(word), word))


def mistaken_words(words: Sequence[str]) -> dict[str, list[str]]:
    """Code -> what the mistake prints."""
    return {
        "words.ties": sorted(words, key=len),
        "words.by_alphabet": sorted(words),
        "words.longest_first": sorted_words(words)[::-1],
    }


def centred(table: np.ndarray) -> np.ndarray:
    """The table less the mean of each column."""
    return table - table.mean(axis=0)


def mistaken_tables(table: np.ndarray) -> dict[str, list[np.ndarray]]:
    """Code -> tables that the mistake gives."""
    return {
        "centre.whole_mean": [table - table.mean()],
        "centre.rows": [table - table.mean(axis=1, keepdims=True)],
        "centre.whole_numbers": [centred(table).astype("int64")],
        "centre.divided": [centred(table) / table.std(axis=0)],
    }
