//! A TLS server for `localhost`, with a certificate that is in no root store.

use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::certificates::make::{FOREIGN, Make, extension, pem, tlv, usage};

/// The self-signed certificate in DER.
static CERTIFICATE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let names = tlv(0x30, &[tlv(0x82, b"localhost"), tlv(0x87, &[127, 0, 0, 1])].concat());
    let extensions = vec![usage(0x80), extension("2.5.29.17", false, &names)];
    Make::leaf("CN=localhost", &FOREIGN).issued_by("CN=localhost").extensions(extensions).der(&FOREIGN)
});

/// Returns the certificate in PEM, for a client that is to trust it.
pub(crate) fn certificate() -> String {
    pem("CERTIFICATE", &CERTIFICATE)
}

/// Returns an acceptor that offers these protocols, such as `h2`.
pub(crate) fn acceptor(protocols: &[&str]) -> TlsAcceptor {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(STANDARD.decode(FOREIGN.text()).unwrap()));
    let builder =
        ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions().unwrap();
    let chain = vec![CertificateDer::from(CERTIFICATE.clone())];
    let mut config = builder.with_no_client_auth().with_single_cert(chain, key).unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    Arc::new(config).into()
}
