"""A certificate authority for one sandbox, and the certificate its servers show for Discord's host names."""

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certifi
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

HOSTS = (
    "discord.com",
    "gateway.discord.gg",
    "*.discord.gg",
    "*.discord.media",
    "cdn.discordapp.com",
    "media.discordapp.net",
    "localhost",
)
_LIFETIME = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Certificates:
    """The files of one authority: its own certificate, a trust bundle with it, and the server's chain and key."""

    authority: Path
    bundle: Path
    chain: Path
    key: Path

    @classmethod
    def create(cls, folder: Path) -> "Certificates":
        """Make a new authority and a server certificate in `folder`.

        The bundle is certifi's with the authority added, because SSL_CERT_FILE replaces all other trust of a process.
        """
        authority_key = ec.generate_private_key(ec.SECP256R1())
        authority = _authority(authority_key)
        server_key = ec.generate_private_key(ec.SECP256R1())
        server = _server(server_key, authority, authority_key)
        authority_pem = authority.public_bytes(serialization.Encoding.PEM)
        files = cls(folder / "authority.pem", folder / "bundle.pem", folder / "chain.pem", folder / "key.pem")
        files.authority.write_bytes(authority_pem)
        files.bundle.write_bytes(Path(certifi.where()).read_bytes() + b"\n" + authority_pem)
        files.chain.write_bytes(server.public_bytes(serialization.Encoding.PEM) + authority_pem)
        files.key.touch(mode=0o600)
        files.key.write_bytes(
            server_key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return files

    def server_context(self) -> ssl.SSLContext:
        """Return the TLS settings of the sandbox's servers."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain, self.key)
        return context

    def client_context(self) -> ssl.SSLContext:
        """Return TLS settings that trust this authority alone, for the simulated members."""
        return ssl.create_default_context(cafile=str(self.authority))


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + _LIFETIME)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _authority(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = _name("Sandbox authority")
    return (
        _builder(name, name, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )


def _server(
    key: ec.EllipticCurvePrivateKey, authority: x509.Certificate, authority_key: ec.EllipticCurvePrivateKey
) -> x509.Certificate:
    names: list[x509.GeneralName] = [x509.DNSName(host) for host in HOSTS]
    names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    return (
        _builder(_name("discord.com"), authority.subject, key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
