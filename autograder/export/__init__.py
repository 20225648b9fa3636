"""The labs for other graders. Exporters translate and decide nothing."""
