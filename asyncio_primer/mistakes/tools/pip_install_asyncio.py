"""Do I have to install asyncio with pip?

No, and don't: asyncio is part of Python, as ``json`` is.  The package of that
name on PyPI was for Python 3.3, which had none of its own.  Its newest
version, 4.0.0, is empty but for words to that effect; 3.4.3, which lived on
for ten years, is not even valid Python any more.  Normally Python finds its
own first, and the other merely lies about.  Where packages are copied next to
the program, as for AWS Lambda, the other is found.

Take it away, and out of ``requirements.txt``, too::

    pip uninstall asyncio

If a name is missing in your asyncio, the Python is too old for it, which no
package cures, or your own file hides it
(`asyncio_primer.mistakes.tools.file_named_asyncio`).

Elsewhere::

    future = tasks.async(future, loop=self)

That line, of 3.4.3, is the ``SyntaxError``.

Also asked: pip install asyncio; No module named asyncio; asyncio in
requirements.txt; which version of asyncio do I have; upgrade asyncio; asyncio
3.4.3; error in site-packages/asyncio; aws lambda or docker with asyncio.

Next: `asyncio_primer.coroutines`, which needs nothing but Python.
"""
