//! Certificate mode with generated files: renewed by Alipay, by the app, mixed up, and expired.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use alipay::trade::{Query, QueryErrorCode};
use alipay::{Client, Error};
use alipay_cookbook::certificates::{Deployment, Reloading, needs_new_certificate, warnings};
use alipay_emulator::{CertificateSet, CertificateValidity, Emulator, KeyPair, Keys};

/// A folder with the files of a set, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, set: &CertificateSet) -> Self {
        let path = std::env::temp_dir().join(format!("alipay-cookbook-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        let folder = Self(path);
        folder.write(set);
        folder
    }

    fn write(&self, set: &CertificateSet) {
        for (name, text) in [
            ("appCertPublicKey.crt", set.app()),
            ("alipayCertPublicKey_RSA2.crt", set.alipay()),
            ("alipayRootCert.crt", set.root()),
            ("app_private_key.pem", set.keys().app.private_text()),
        ] {
            fs::write(self.0.join(name), text).unwrap();
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn set(validity: CertificateValidity) -> CertificateSet {
    CertificateSet::generate(&Keys::built_in().unwrap(), validity).unwrap()
}

fn deployment(folder: &Folder, emulator: &Emulator) -> Deployment {
    Deployment { app_id: emulator.app_id().to_owned(), folder: folder.0.clone(), base_url: emulator.base_url() }
}

fn start(set: &CertificateSet) -> Emulator {
    Emulator::builder().generated_certificates(set).start().unwrap()
}

/// Makes a call that the platform answers with a signed error.
async fn query(client: &Client) -> Error<QueryErrorCode> {
    client.call(&Query::new().out_trade_no("order_1")).await.unwrap_err()
}

async fn works(client: &Client) -> bool {
    query(client).await.api().is_some_and(|error| error.failure().verified && error.sub_code() == "ACQ.TRADE_NOT_EXIST")
}

#[tokio::test]
async fn the_client_downloads_a_renewed_certificate() {
    let set = set(CertificateValidity::default());
    let (emulator, folder) = (start(&set), Folder::new("renewed", &set));
    let deployment = deployment(&folder, &emulator);
    let client = deployment.client().unwrap();
    assert!(works(&client).await);

    // The platform renews its certificate with the same key and another serial.
    let renewed = set.renewed(set.keys().alipay.clone(), CertificateValidity::default()).unwrap();
    emulator.renew_certificate(renewed.alipay(), &renewed.keys().alipay).unwrap();
    let before = emulator.received_calls().len();
    assert!(works(&client).await && works(&client).await);
    assert_eq!(emulator.received_calls().len(), before + 3, "two calls and one download");
    let body = emulator.notification(&[("out_trade_no", "order_1")]).unwrap();
    assert!(deployment.verifier().unwrap().verify(body).is_ok(), "the key is still the same");
}

#[tokio::test]
async fn new_files_are_taken_while_the_shop_runs() {
    let set = set(CertificateValidity::default());
    let (emulator, folder) = (start(&set), Folder::new("reload", &set));
    let clients = Reloading::new(deployment(&folder, &emulator)).unwrap();
    assert!(works(&clients.client()).await);

    let renewed = set.renewed(KeyPair::generate().unwrap(), CertificateValidity::default()).unwrap();
    emulator.renew_certificate(renewed.alipay(), &renewed.keys().alipay).unwrap();
    folder.write(&renewed);
    clients.reload().unwrap();
    let before = emulator.received_calls().len();
    assert!(works(&clients.client()).await);
    assert_eq!(emulator.received_calls().len(), before + 1, "no download");

    fs::write(folder.0.join("alipayCertPublicKey_RSA2.crt"), set.app()).unwrap();
    assert!(clients.reload().is_err());
    assert!(works(&clients.client()).await, "the client with the old files remains");
}

#[test]
fn mixed_up_files_are_named() {
    let set = set(CertificateValidity::default());
    let (emulator, folder) = (start(&set), Folder::new("mistakes", &set));
    let deployment = deployment(&folder, &emulator);
    fs::write(folder.0.join("app_private_key.pem"), KeyPair::generate().unwrap().private_text()).unwrap();
    let error = deployment.client().unwrap_err().to_string();
    assert!(error.contains("private key"), "{error}");
    fs::remove_file(folder.0.join("alipayRootCert.crt")).unwrap();
    let error = deployment.certificates().unwrap_err().to_string();
    assert!(error.contains("alipayRootCert.crt"), "{error}");
}

#[test]
fn certificates_that_end_soon_are_reported() {
    let set = set(CertificateValidity::default().app_days(20));
    let (emulator, folder) = (start(&set), Folder::new("warnings", &set));
    let certificates = deployment(&folder, &emulator).certificates().unwrap();
    let now = SystemTime::now();
    assert_eq!(warnings(&certificates, now, 10), Vec::<String>::new());
    let lines = warnings(&certificates, now, 30);
    assert!(lines.len() == 1 && lines[0].starts_with("the app certificate") && lines[0].contains("expires in"), "{lines:?}");
    let later = now + Duration::from_secs(30 * 24 * 60 * 60);
    assert!(warnings(&certificates, later, 30)[0].contains("expired on"));
}

#[tokio::test]
async fn an_expired_certificate_is_recognised() {
    let expired = set(CertificateValidity::default().app_days(-1));
    let (emulator, folder) = (start(&expired), Folder::new("expired", &expired));
    let error = query(&deployment(&folder, &emulator).client().unwrap()).await;
    assert!(needs_new_certificate(&error), "{error}");

    let valid = set(CertificateValidity::default());
    let (emulator, folder) = (start(&valid), Folder::new("valid", &valid));
    assert!(!needs_new_certificate(&query(&deployment(&folder, &emulator).client().unwrap()).await));
}
