"""How can I use `await` in the Python prompt, or with ``python -c``?

Start the prompt as ``python -m asyncio``.  It runs an event loop for you and
lets you await whatever you type, with ``asyncio`` already imported.

For instance::

    $ python -m asyncio
    asyncio REPL ...
    Use "await" directly instead of "asyncio.run()".
    >>> import asyncio
    >>> await asyncio.sleep(1, "one second later")
    'one second later'

The plain ``python`` prompt and ``python -c`` refuse `await` outside of
functions, as a script does.  There `asyncio.run` takes the coroutine.

At the shell::

    $ python -c "await asyncio.sleep(1)"
      ...
    SyntaxError: 'await' outside function
    $ python -c "import asyncio; asyncio.run(asyncio.sleep(1))"

(In notebooks and ``python -m asyncio`` it is the other way round: a loop runs
already, so there `await` works and `asyncio.run` does not.  In a terminal,
IPython takes both.)

Also asked: await in the python shell, REPL, terminal or IDLE; try async code
interactively; python -m asyncio; ipython autoawait; python -c async one liner;
test an async function quickly from the console; pycharm or vscode python
console await; django shell await; pdb await.

Next: `asyncio_primer.running`, on the ways to start a coroutine.
"""
