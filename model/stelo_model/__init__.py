"""The torch-free contract shared by serving and training: prompts, bundles, backbones, translations."""
