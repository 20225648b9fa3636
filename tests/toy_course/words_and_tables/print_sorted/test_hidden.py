"""Hidden: other words, so that a list written down fails."""

import numpy as np

from ..expected import mistaken_words, sorted_words
from ..judging import require_lines
from .judging import lines_of


def test_equal_lengths(probe):
    """Words of one length come in the order of the alphabet.
    길이가 같은 낱말은 알파벳순입니다."""
    words = ["plum", "date", "fig", "lime"]
    require_lines(lines_of(probe, words), sorted_words(words), mistaken_words(words))


def test_any_words(probe):
    """Any words work, Korean ones as well.
    한국어를 포함해 어떤 낱말이든 됩니다."""
    rng = np.random.default_rng(31)
    for letters in ("abcdefg", "가나다라마바사"):
        words = ["".join(rng.choice(list(letters), length)) for length in (5, 2, 3, 7, 1)]
        require_lines(lines_of(probe, words), sorted_words(words), mistaken_words(words))
