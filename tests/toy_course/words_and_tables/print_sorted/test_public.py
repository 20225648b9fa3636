from ..judging import require_lines
from .judging import lines_of


def test_shortest_first(probe):
    """Short words are printed before long ones.
    짧은 낱말을 긴 낱말보다 먼저 출력합니다."""
    mistakes = {
        "words.by_alphabet": ["apple", "fig", "kiwi"],
        "words.longest_first": ["apple", "kiwi", "fig"],
    }
    require_lines(lines_of(probe, ["kiwi", "fig", "apple"]), ["fig", "kiwi", "apple"], mistakes)
