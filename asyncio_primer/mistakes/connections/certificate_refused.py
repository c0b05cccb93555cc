"""Why "certificate verify failed" when I connect with TLS?

Elsewhere::

    ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)
    ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1000)
    ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1000)
    ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'localhost'. (_ssl.c:1000)
    ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)
    aiohttp.client_exceptions.ClientConnectorCertificateError: Cannot connect to host localhost:443 ssl:True

These depend on other computers, and are not run here.  asyncio has nothing to
do with it: the certificate that the server showed is not signed by anybody
whom your system trusts, is too old, or is made out to another name.

- "unable to get local issuer certificate", on macOS after an installation
  from python.org: run ``Install Certificates.command``, which stands beside
  Python.  In a small container: install the package ``ca-certificates``.
- "self-signed certificate": your own server, or a company's proxy.  Trust just
  that one, by ``context = ssl.create_default_context(cafile="its.pem")``, and
  hand it over as ``ssl=context``.
- "Hostname mismatch": connect by the name in the certificate, not by a number.
- "wrong version number" is no matter of certificates: what answered does not
  speak TLS.  Mostly it is a port for ``http`` or ``ws``, not ``https`` or
  ``wss``.

To switch the checks off (``ssl=False`` in aiohttp, ``verify_mode =
ssl.CERT_NONE``) makes the message go away, and lets anybody in the middle read
along.

Also asked: SSL error with aiohttp, websockets, discord.py, httpx; works in the
browser but not in Python; disable SSL verification, ignore the certificate;
self signed certificate; macOS certificates; corporate proxy; verify=False;
expired certificate; TLS handshake fails, wss.

Next: `asyncio_primer.encryption`, on who checks what.
"""
