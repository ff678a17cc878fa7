// Cargo.toml: alipay = "0.1"
use alipay::Client;
use alipay::certificates::Certificates;

/// Returns a client of the emulator.
pub fn client() -> Result<Client, Box<dyn std::error::Error>> {
    let certificates = Certificates::parse(std::fs::read_to_string("/folder/c/appCertPublicKey.crt")?, std::fs::read_to_string("/folder/c/alipayCertPublicKey_RSA2.crt")?, std::fs::read_to_string("/folder/c/alipayRootCert.crt")?)?;
    let builder = Client::builder("1")
        .private_key(std::fs::read_to_string("/folder/c/app_private_key.pem")?)
        .certificates(certificates)
        .content_key("MDEyMzQ1Njc4OWFiY2RlZg==")
        .base_url("http://emulator:8080");
    Ok(builder.build()?)
}
