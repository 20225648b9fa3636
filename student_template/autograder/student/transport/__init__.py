"""How values cross between a student's process and the checks: JSON and raw arrays, never pickle."""
