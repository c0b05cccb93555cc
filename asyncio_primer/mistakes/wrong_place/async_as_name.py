"""Why is a parameter or variable named ``async`` a syntax error?

Wrong::

    import asyncio

    def fetch(url, async=False):
        print(url, async)

    fetch("/fruit", async=True)

It prints::

      File "program.py", line 3
        def fetch(url, async=False):
                       ^...
    SyntaxError: invalid syntax

``async`` and `await` are keywords since Python 3.7, and a keyword cannot be
the name of anything: no variable, parameter, method, attribute or module.
Code from before has to choose another name.  If it is not yours, look for a
newer release of that library; the file in the message says which one it is.

Right::

    import asyncio

    def fetch(url, later=False):
        print(url, later)

    fetch("/fruit", later=True)

It prints::

    /fruit True

Also asked: async is a reserved keyword; invalid syntax at async in
site-packages; old library fails on python 3.7 or newer; parameter named async;
variable named await; import async; module called async.py; celery,
kafka-python or tweepy old version; redis async argument; jquery like
async=True.

Next: `asyncio_primer.legacy`, on what has changed since old programs.
"""
