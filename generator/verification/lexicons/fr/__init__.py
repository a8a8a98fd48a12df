"""French, for reading a release: every module of it adds to one lexicon."""
