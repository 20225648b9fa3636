"""Formats of other graders and systems, one module or folder each; `commands.export` writes them."""
