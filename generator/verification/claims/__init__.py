"""One kind of claim a file: find(sentence, ledger) and judge(claim, ledger)."""
