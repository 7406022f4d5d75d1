"""The commands of `stelo-model`, one file each."""
