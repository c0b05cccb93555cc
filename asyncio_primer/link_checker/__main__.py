"""`python -m asyncio_primer.link_checker` lists the steps."""

from asyncio_primer.link_checker import STEPS

if __name__ == "__main__":
    print("One program that grows: a link checker. Each step runs, and is to be read:\n")
    for name, claim, _ in STEPS:
        print(f"  python -m asyncio_primer.link_checker.{name:11}  {claim}")
