"""What the commands do that run student code: ``grade``, ``demo``, ``check`` and ``prove``."""
