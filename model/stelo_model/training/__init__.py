"""The training pipeline: from raw pairs to an evaluated bundle.  Nothing that serves imports it."""
